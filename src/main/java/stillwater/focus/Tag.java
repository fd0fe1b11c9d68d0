package stillwater.focus;

/// A word a person hung on a block to find it by.
public record Tag(String name) {

  /// @throws IllegalArgumentException if the name is blank, too long or carries control characters
  public Tag {
    name = Label.checked(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
