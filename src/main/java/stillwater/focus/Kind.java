package stillwater.focus;

/// A kind of work, such as theory or coding; the list is the user's.
public record Kind(String name) implements Comparable<Kind> {

  /// @throws IllegalArgumentException if the name is blank, too long or carries control characters
  public Kind {
    name = Label.checked(name);
  }

  @Override
  public int compareTo(Kind other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
