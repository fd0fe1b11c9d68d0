package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.Reason;
import stillwater.focus.Trouble;

class TextsTest {
  private final Texts texts = new Texts(Locale.ENGLISH);

  @Test
  void aLanguageIsKnownByItsFile() {
    assertThat(Texts.languages()).contains(Locale.ENGLISH, Locale.of("eo")).doesNotContain(Locale.ITALIAN, Locale.ROOT)
        .doesNotHaveDuplicates();
    assertThat(Texts.nameOf(Locale.GERMAN)).isEqualTo("Deutsch");
  }

  @ParameterizedTest
  @CsvSource({"3,PT3H", "2.5,PT2H30M", "'2,5',PT2H30M", "2:20,PT2H20M", "0,PT0S", "24,PT24H"})
  void hoursAreReadAsTyped(String typed, Duration hours) {
    assertThat(Lengths.hours(typed)).contains(hours);
    assertThat(Lengths.hours(Lengths.hours(hours))).contains(hours);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "-1", "24:01", "25", "1:5", "1:60", "0.001", "1e999999999", "2 h"})
  void whatIsNoHoursIsNotRead(String typed) {
    assertThat(Lengths.hours(typed)).isEmpty();
  }

  @Test
  void aTextChoosesByNumbers() {
    assertThat(texts.say("status.gaps", 1)).isEqualTo("1 gap to answer");
    assertThat(texts.say("status.gaps", 3)).isEqualTo("3 gaps to answer");
  }

  @Test
  void whatFillsAPlaceIsNotReadAsAText() {
    assertThat(texts.say("resume.cue", "'{0}' 100 %n")).isEqualTo("You noted: '{0}' 100 %n");
  }

  @Test
  void noPlaceCanMoveATerminalsCursor() {
    for (int seed = 0; seed < 2_000; seed++) {
      var random = new Random(seed);
      var place = random.ints(12, 0, 0x100).collect(StringBuilder::new, StringBuilder::appendCodePoint,
          StringBuilder::append).toString();
      assertThat(texts.say("resume.cue", place).codePoints().noneMatch(Character::isISOControl))
          .as("seed %d", seed).isTrue();
    }
  }

  @Test
  void aTextThatIsNotThereIsAMistakeOfTheProgram() {
    assertThat(texts.has("no.such.key")).isFalse();
    assertThatThrownBy(() -> texts.say("no.such.key")).isInstanceOf(MissingResourceException.class);
  }

  @Test
  void everyLocaleReadsTheSameWhereThereIsNoTranslation() {
    assertThat(new Texts(Locale.of("ar", "EG")).has("status.idle")).isTrue();
  }

  @Test
  void aLanguageWithoutAFileIsAnsweredInEnglishThroughout() {
    assertThat(new Texts(Locale.FRANCE).locale()).isEqualTo(Locale.ENGLISH);
    assertThat(new Texts(Locale.UK).locale()).isEqualTo(Locale.UK);
    assertThat(new Texts(Locale.of("de", "AT")).locale()).isEqualTo(Locale.of("de", "AT"));
    assertThat(new Texts(Locale.of("de", "AT")).say("status.idle")).isEqualTo("nichts läuft");
  }

  @Test
  void aConstantInAReasonIsWordedToo() {
    var answered = Reason.of(Reason.Code.ALREADY_ANSWERED, "break");
    assertThat(Refusals.of(answered, texts)).contains("already: break.");
    assertThat(Refusals.of(answered, new Texts(Locale.GERMAN))).contains("schon eine Antwort da: Pause.");
    assertThat(Refusals.of(Reason.of(Reason.Code.BLOCK_RUNNING, "break"), new Texts(Locale.GERMAN)))
        .contains("(break)");
  }

  @Test
  void aReasonAndATroubleAreSentences() {
    assertThat(Refusals.of(Reason.of(Reason.Code.BLOCK_RUNNING, "Prove lemma 3"), texts))
        .isEqualTo("A block is running (Prove lemma 3); finish it first.");
    assertThat(Refusals.of(new Trouble(Trouble.Code.NO_ROOM, null, "/home/a"), texts))
        .startsWith("There is no room left for /home/a. What was recorded before is safe");
  }

  @ParameterizedTest
  @CsvSource({"0, 0:00, 0 s, 0:00", "59, 0:59, 59 s, 0:00", "60, 1:00, 1 min, 0:01", "3599, 59:59, 59 min, 0:59",
      "3600, 1:00:00, 1 h 00, 1:00", "3965, 1:06:05, 1 h 06, 1:06", "86400, 24:00:00, 24 h 00, 24:00",
      "360000, 100:00:00, 100 h 00, 100:00"})
  void aLengthReadsAsACountedASpokenAndAColumn(long seconds, String counted, String spoken, String column) {
    var length = Duration.ofSeconds(seconds);
    assertThat(Lengths.counted(length)).isEqualTo(counted);
    assertThat(Lengths.counted(length.negated())).isEqualTo(counted);
    assertThat(Lengths.spoken(length)).isEqualTo(spoken);
    assertThat(Lengths.column(length)).isEqualTo(column);
  }
}
