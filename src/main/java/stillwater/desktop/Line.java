package stillwater.desktop;

import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection to a bus that is made when it is first needed, and again after it was lost.
final class Line implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Line.class);

  private final Bus bus;
  private final Greeting greeting;
  private Optional<DBusConnection> connection = Optional.empty();

  /// What is said first on a new connection.
  interface Greeting {
    void to(DBusConnection connection) throws DBusException;
  }

  /// Something to be asked over it.
  interface Question<T> {
    Optional<T> ask(DBusConnection connection) throws DBusException;
  }

  Line(Bus bus, Greeting greeting) {
    this.bus = bus;
    this.greeting = greeting;
  }

  Line(Bus bus) {
    this(bus, _ -> { });
  }

  /// Asks; none where nobody answers, with what nobody understands, or where the bus goes meanwhile. May take seconds.
  synchronized <T> Optional<T> ask(Question<T> question) {
    try {
      return question.ask(connected());
    } catch (DBusException | DBusExecutionException | ClassCastException | RejectedExecutionException e) {
      LOG.debug("A bus does not answer", e);
      return Optional.empty();
    }
  }

  @Override
  public synchronized void close() {
    connection.ifPresent(DBusConnection::disconnect);
    connection = Optional.empty();
  }

  private DBusConnection connected() throws DBusException {
    if (connection.filter(DBusConnection::isConnected).isEmpty()) {
      close();
      var made = bus.connect();
      connection = Optional.of(made);
      greeting.to(made);
    }
    return connection.orElseThrow();
  }
}
