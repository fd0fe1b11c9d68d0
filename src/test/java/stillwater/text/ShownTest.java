package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What anybody may have written is shown as text, and as nothing else.
class ShownTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "Prove lemma 3", "Übung: “α ≤ β”", "證明引理三", "Доказать", "דלת", "باب ۳", "می\u200Cخواهم",
      "\u200Fدلت\u200E", "न्‍यू", "👩\u200D💻 ❤\uFE0F 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F", "e\u0301",
      "<b>&amp;%s{0}'_x"})
  void ordinaryWritingStaysAsItIs(String text) {
    assertThat(Shown.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      a colour,            \\u001b[31m, �[31m
      a colour in one,     \\u009b31m,  �31m
      a title,             \\u001b]0;x\\u0007, �]0;x�
      a line,              a\\nb,       a�b
      a line of its own,   a\\u2028b,   a�b
      a paragraph,         a\\u2029b,   a�b
      a return,            a\\rb,       a�b
      a step back,         a\\bb,       a�b
      nothing,             a\\u0000b,   a�b
      another nothing,     a\\u007fb,   a�b
      an override,         a\\u202Eb,   a�b
      an embedding,        a\\u202Bb\\u202C, a�b�
      an isolate,          a\\u2067b\\u2069, a�b�
      digits of elsewhere, a\\u206Eb,   a�b
      an annotation,       a\\uFFF9b,   a�b
      half a letter,       a\\uD83Db,   a�b
      """)
  void whatWouldMoveColourForgeOrReorderIsDrawnInstead(String what, String written, String shown) {
    assertThat(Shown.of(unescaped(written))).as(what).isEqualTo(shown);
  }

  @Test
  void whateverTheTextItIsAsLongAndSayingItAgainChangesNothing() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 5_000; i++) {
      var text = random.ints(20, 0, 0x3000).collect(StringBuilder::new, StringBuilder::appendCodePoint,
          StringBuilder::append).toString();
      var shown = Shown.of(text);
      assertThat(shown).as("seed %d", seed).hasSameSizeAs(text).isEqualTo(Shown.of(shown));
      assertThat(shown.chars()).as("seed %d", seed)
          .noneMatch(letter -> Character.isISOControl(letter) || letter >= 0x202A && letter <= 0x202E);
    }
  }

  private static String unescaped(String written) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})").matcher(written)
        .replaceAll(found -> Matcher.quoteReplacement(
            Character.toString((char) Integer.parseInt(found.group(1), 16))))
        .translateEscapes();
  }
}
