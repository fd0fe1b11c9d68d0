package stillwater.cli;

import java.io.PrintStream;
import stillwater.text.Texts;

/// Where a verb writes its answer.
///
/// @param out answers
/// @param err everything else
public record Page(PrintStream out, PrintStream err, Texts texts, Ink ink) {

  /// Writes the text of a key on a line of its own.
  void say(String key, Object... about) {
    line(texts.say(key, about));
  }

  void line(String line) {
    out.println(line);
  }

  String text(String key, Object... about) {
    return texts.say(key, about);
  }

  /// Says what is no answer: why something failed, what should be known beside.
  void mutter(String line) {
    err.println(line);
  }
}
