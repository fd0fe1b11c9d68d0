package stillwater.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stillwater.focus.Event;
import stillwater.focus.Id;
import stillwater.focus.Kind;
import stillwater.focus.Recorded;
import stillwater.focus.Sieve;
import stillwater.focus.State;
import stillwater.wire.EventJson;
import stillwater.wire.Line;

/// Whatever bytes a file of another program holds: each of its entries is refused for a reason or becomes a block that
/// the journal can hold.
public final class ForeignFuzz {
  private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-17T09:00:00+11:00");
  private static final Kind THEORY = new Kind("theory");
  private static final KindRule RULE = new KindRule(List.of(THEORY), Map.of(), THEORY);

  private ForeignFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    try {
      var file = Files.createTempFile("foreign", ".fuzz");
      try {
        Files.write(file, bytes);
        read(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file) {
    var hints = new ForeignFile.Hints(Optional.empty(), LORD_HOWE, Optional.of(DateOrder.DAY_FIRST));
    if (new ForeignFile(file).read(hints) instanceof Reading.Read read) {
      var sieve = new Sieve(State.EMPTY, NOW);
      read.items().stream().filter(Entry.class::isInstance).map(Entry.class::cast)
          .map(entry -> entry.block(RULE.of(entry).kind(), LORD_HOWE))
          .filter(block -> sieve.pass(block) instanceof Sieve.New)
          .forEach(ForeignFuzz::keep);
    }
  }

  private static void keep(Event.BlockAdded block) {
    var recorded = new Recorded(new Id(new UUID(1, 1)), 1, NOW, block);
    if (!(EventJson.read(EventJson.write(recorded)) instanceof Line.Readable(var kept))
        || !kept.equals(recorded)) {
      throw new IllegalStateException("the journal cannot hold " + block);
    }
  }
}
