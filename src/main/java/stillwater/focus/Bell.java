package stillwater.focus;

/// Something soft to hear.
public interface Bell {

  /// Returns at once; silent where nothing can sound.
  void ring();
}
