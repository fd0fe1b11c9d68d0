package stillwater.focus;

import java.util.regex.Pattern;

/// A machine that records: its events stand in its own folder, which no other machine writes.
public record Device(String name) implements Comparable<Device> {
  private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  /// @throws IllegalArgumentException if the name could not be a folder's on every system
  public Device {
    if (!FOLDER.matcher(name).matches()) {
      throw new IllegalArgumentException("not a device's name: " + name);
    }
  }

  @Override
  public int compareTo(Device other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
