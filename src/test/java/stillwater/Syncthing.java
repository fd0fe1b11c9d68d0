package stillwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The real Syncthing, which carries one folder to one other, within a [ClosedNetwork].
final class Syncthing {
  private static final String CONFIG = """
      <configuration version="36">
        <folder id="journal" path="%s" type="sendreceive" rescanIntervalS="10" fsWatcherEnabled="true"
            fsWatcherDelayS="1">
          <device id="%s"/>
          <device id="%s"/>
          <minDiskFree unit="%%">0</minDiskFree>
          <versioning type="simple"><param key="keep" val="5"/></versioning>
        </folder>
        <device id="%s"><address>tcp://127.0.0.1:%d</address></device>
        <device id="%s"><address>tcp://127.0.0.1:%d</address></device>
        <gui enabled="false"/>
        <options>
          <listenAddress>tcp://127.0.0.1:%d</listenAddress>
          <globalAnnounceEnabled>false</globalAnnounceEnabled>
          <localAnnounceEnabled>false</localAnnounceEnabled>
          <relaysEnabled>false</relaysEnabled>
          <natEnabled>false</natEnabled>
          <stunServer></stunServer>
          <crashReportingEnabled>false</crashReportingEnabled>
          <urAccepted>-1</urAccepted>
          <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
          <startBrowser>false</startBrowser>
          <reconnectionIntervalS>2</reconnectionIntervalS>
          <minHomeDiskFree unit="%%">0</minHomeDiskFree>
          <setLowPriority>false</setLowPriority>
        </options>
      </configuration>
      """;

  private final ClosedNetwork network;
  private final Path home;
  private final Path carried;
  private final int port;
  private final String id;
  private Optional<String> process = Optional.empty();

  /// @param home where it keeps what is its own
  /// @param carried the folder it carries
  Syncthing(ClosedNetwork network, Path home, Path carried, int port) {
    Programs.need("syncthing");
    this.network = network;
    this.home = home;
    this.carried = carried;
    this.port = port;
    assertThat(network.say(
        "syncthing generate --home='%s' --no-default-folder --skip-port-probing >'%s.log' 2>&1; echo $?"
        .formatted(home, home))).isEqualTo("0");
    this.id = network.say("syncthing --home='%s' --device-id".formatted(home));
  }

  /// Starts it for the first time.
  void carryTo(Syncthing other) {
    try {
      Files.writeString(home.resolve("config.xml"),
          CONFIG.formatted(carried, id, other.id, id, port, other.id, other.port, port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start();
  }

  void start() {
    assertThat(process).isEmpty();
    process = Optional.of(network.say(
        "HOME='%s' setsid syncthing serve --home='%s' --no-browser --no-upgrade --no-restart >>'%s.log' 2>&1 & echo $!"
            .formatted(home, home, home)));
  }

  /// As a power cut would: it and the process it watches over.
  void kill() {
    network.say("kill -s KILL -- -%s; wait %s; echo gone".formatted(process.orElseThrow(), process.orElseThrow()));
    process = Optional.empty();
  }
}
