package stillwater.focus;

/// Names one entry of the movement catalogue.
public record MovementId(String value) {

  /// @throws IllegalArgumentException if the name is blank, too long or carries control characters
  public MovementId {
    value = Label.checked(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
