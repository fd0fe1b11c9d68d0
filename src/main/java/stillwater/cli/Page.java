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
  private static final Pattern UNSAFE = Pattern.compile(Shown.UNSAFE);
  /// What reports are set with, and nobody else can say: a text that holds a control character is none.
  private static final Pattern SET = Pattern.compile("(\\n|\u001b\\[\\d+m)|" + Shown.UNSAFE);

  /// Writes the text of a key on a line of its own.
  void say(String key, Object... about) {
    line(texts.say(key, about));
  }

  void line(String line) {
    out.println(shown(line));
  }

  /// Writes an answer for programs.
  void json(String answer) {
    out.println(escaped(answer));
  }

  /// Words as they may be shown, with the lines and colours they are set in.
  String shown(String words) {
    return SET.matcher(words).replaceAll(found -> found.group(1) != null ? found.group(1) : Shown.INSTEAD);
  }

  /// JSON that says the same where it is shown: it may write any character by its number.
  String escaped(String answer) {
    return UNSAFE.matcher(answer).replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }

  String text(String key, Object... about) {
    return texts.say(key, about);
  }

  /// Says what is no answer: why something failed, what should be known beside.
  void mutter(String line) {
    err.println(shown(line));
  }
}
