package stillwater.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version, as the jar's manifest tells it.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    var version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    return new String[] {"stillwater " + version.orElse("(not packaged)")};
  }
}
