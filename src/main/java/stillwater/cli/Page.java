package stillwater.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;
import stillwater.text.Shown;
import stillwater.text.Texts;

/// Where a verb writes its answer.
///
/// @param out answers
/// @param err everything else
public record Page(PrintStream out, PrintStream err, Texts texts, Ink ink) {
  /// What reports are set with, and nobody else can say: a text that holds a control character is none.
  private static final Pattern SET = Pattern.compile("(\\n|\u001b\\[\\d+m)|" + Shown.UNSAFE);

  /// Writes the text of a key on a line of its own.
  void say(String key, Object... about) {
    line(texts.say(key, about));
  }

  void line(String line) {
    raw(shown(line) + "\n");
  }

  /// Writes an answer for programs.
  void json(String answer) {
    raw(Shown.json(answer) + "\n");
  }

  /// Writes what is a file of its own, line ends and all.
  void raw(String content) {
    out.print(content);
  }

  /// Words as they may be shown, with the lines and colours they are set in.
  String shown(String words) {
    return SET.matcher(words).replaceAll(found -> found.group(1) != null ? found.group(1) : Shown.INSTEAD);
  }

  String text(String key, Object... about) {
    return texts.say(key, about);
  }

  /// Says what is no answer: why something failed, what should be known beside.
  void mutter(String line) {
    err.println(shown(line));
  }
}
