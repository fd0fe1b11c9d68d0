package stillwater.ui.history;

/// What was typed cannot be understood.
final class Unclear extends Exception {
  private static final long serialVersionUID = 1;

  private final String sentence;

  Unclear(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// Says what cannot be understood, and what can.
  String sentence() {
    return sentence;
  }
}
