package stillwater.desktop;

import static java.lang.foreign.MemorySegment.NULL;
import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandleProxies;
import java.time.Duration;
import java.util.Optional;

/// A connection to an X server through the library `xcb`. Xlib would end the process when the server goes away; this
/// one says so.
@SuppressWarnings("restricted")
final class Xcb implements AutoCloseable {
  private static final String EXTENSION = "MIT-SCREEN-SAVER";
  private static final byte QUERY_INFO = 1;
  private static final int CHECKED = 1;

  /// Where things stand in what the server says when one connects.
  private static final int VENDOR_LENGTH = 24;
  private static final int FORMATS = 29;
  private static final int VENDOR = 40;
  private static final int FORMAT_SIZE = 8;

  private static final int REQUEST_SIZE = 8;
  private static final int REPLY_SIZE = 32;
  private static final int SINCE_INPUT = 16;
  private static final int PART_SIZE = 16;

  private final Arena memory = Arena.ofShared();
  private final Library library;
  private final MemorySegment connection;
  private final MemorySegment extension;

  /// The functions that are used, as the library's header declares them; what is bound to a type needs it public.
  private record Library(Connect connect, HasError hasError, Setup setup, Send send, Reply reply, End disconnect,
      End free) {

    public interface Connect {
      MemorySegment to(MemorySegment display, MemorySegment screen);
    }

    public interface HasError {
      int on(MemorySegment connection);
    }

    public interface Setup {
      MemorySegment of(MemorySegment connection);
    }

    public interface Send {
      int on(MemorySegment connection, int flags, MemorySegment parts, MemorySegment request);
    }

    public interface Reply {
      MemorySegment on(MemorySegment connection, int sequence, MemorySegment error);
    }

    public interface End {
      void of(MemorySegment pointer);
    }

    static Library load() {
      var xcb = SymbolLookup.libraryLookup("libxcb.so.1", Arena.global());
      var pointerToPointer = FunctionDescriptor.of(ADDRESS, ADDRESS);
      var end = FunctionDescriptor.ofVoid(ADDRESS);
      return new Library(
          bound(Connect.class, xcb, "xcb_connect", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS)),
          bound(HasError.class, xcb, "xcb_connection_has_error", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
          bound(Setup.class, xcb, "xcb_get_setup", pointerToPointer),
          bound(Send.class, xcb, "xcb_send_request",
              FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS, ADDRESS)),
          bound(Reply.class, xcb, "xcb_wait_for_reply", FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, ADDRESS)),
          bound(End.class, xcb, "xcb_disconnect", end),
          bound(End.class, Linker.nativeLinker().defaultLookup(), "free", end));
    }

    private static <T> T bound(Class<T> type, SymbolLookup where, String name, FunctionDescriptor signature) {
      return MethodHandleProxies.asInterfaceInstance(type,
          Linker.nativeLinker().downcallHandle(where.findOrThrow(name), signature));
    }
  }

  private Xcb(Library library, String display) {
    this.library = library;
    this.connection = library.connect.to(memory.allocateFrom(display), NULL);
    this.extension = memory.allocate(16, 8);
    extension.set(ADDRESS, 0, memory.allocateFrom(EXTENSION));
  }

  /// Connects to a display; none where that fails. May take for ever where the server stands still.
  ///
  /// @throws IllegalArgumentException if the library is not installed
  static Optional<Xcb> connect(String display) {
    var xcb = new Xcb(Library.load(), display);
    if (xcb.isLost()) {
      xcb.close();
      return Optional.empty();
    }
    return Optional.of(xcb);
  }

  /// How long ago the latest input was; none where the server does not tell, or is gone. May take for ever likewise.
  Optional<Duration> idle() {
    if (isLost()) {
      return Optional.empty();
    }
    try (var arena = Arena.ofConfined()) {
      var error = arena.allocate(ADDRESS);
      var reply = library.reply.on(connection, ask(arena), error);
      var idle = reply.equals(NULL) ? Optional.<Duration>empty() : Optional.of(Duration.ofMillis(
          Integer.toUnsignedLong(reply.reinterpret(REPLY_SIZE).get(JAVA_INT, SINCE_INPUT))));
      library.free.of(reply);
      library.free.of(error.get(ADDRESS, 0));
      return idle;
    }
  }

  @Override
  public void close() {
    library.disconnect.of(connection);
    memory.close();
  }

  private boolean isLost() {
    return library.hasError.on(connection) != 0;
  }

  /// Sends the request that `xcb_screensaver_query_info` would; that library is seldom installed.
  ///
  /// @return the number of the request
  private int ask(Arena arena) {
    var request = arena.allocate(REQUEST_SIZE, REQUEST_SIZE);
    request.set(JAVA_INT, 4, root());
    var parts = arena.allocate(4 * PART_SIZE, PART_SIZE);
    parts.set(ADDRESS, 2 * PART_SIZE, request);
    parts.set(JAVA_LONG, 2 * PART_SIZE + JAVA_LONG.byteSize(), REQUEST_SIZE);
    var kind = arena.allocate(24, 8);
    kind.set(JAVA_LONG, 0, 2);
    kind.set(ADDRESS, 8, extension);
    kind.set(JAVA_BYTE, 16, QUERY_INFO);
    return library.send.on(connection, CHECKED, parts.asSlice(2 * PART_SIZE), kind);
  }

  /// The window behind all others on the first screen.
  private int root() {
    var setup = library.setup.of(connection).reinterpret(VENDOR);
    var vendor = Short.toUnsignedInt(setup.get(JAVA_SHORT, VENDOR_LENGTH)) + 3 & ~3;
    var screen = VENDOR + vendor + FORMAT_SIZE * Byte.toUnsignedInt(setup.get(JAVA_BYTE, FORMATS));
    return setup.reinterpret(screen + JAVA_INT.byteSize()).get(JAVA_INT, screen);
  }
}
