package stillwater.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import stillwater.text.Texts;
import stillwater.ui.kit.Act.Where;

/// In every language each one-key action has its words, and no two keys get in each other's way.
class ActTest {
  static final List<Texts> LANGUAGES = List.of(Workbench.TEXTS, new Texts(Locale.GERMAN));
  /// Where a gap may wait below for its answer.
  private static final Set<Where> WITH_GAP = EnumSet.of(Where.REST, Where.BLOCK, Where.DONE, Where.BREAK);

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void eachHasANameAKeyAndASentence(Texts texts) {
    assertThat(Act.values()).allSatisfy(act -> {
      assertThat(act.name(texts)).isNotBlank().doesNotEndWith(".");
      assertThat(act.help(texts)).isNotBlank().hasSizeGreaterThan(act.name(texts).length());
      assertThat(Stroke.of(act.stroke(texts))).isNotNull();
    });
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noTwoActionsShareAKeyInOnePlace(Texts texts) {
    assertThat(Where.values()).allSatisfy(place -> assertThat(strokes(place, texts)).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void whileASourceIsOfferedTheFourQuietActionsKeepTheirKeys(Texts texts) {
    var quiet = Stream.of(Act.DISTRACTED, Act.INTERRUPTED, Act.PARK, Act.FINISH, Act.EXTEND, Act.BACK);
    assertThat(letters("", texts)).doesNotHaveDuplicates().doesNotContainAnyElementsOf(strokes(quiet, texts))
        .doesNotContainAnyElementsOf(strokes(of(EnumSet.of(Where.GAP, Where.ANYWHERE)), texts));
  }

  /// A letter with Alt names what interrupted, while a gap below may wait for its answer.
  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void theLettersOfSourcesWithAltAreNoOtherKeys(Texts texts) {
    assertThat(letters("Alt+", texts)).hasSameSizeAs(Sources.OFFERED).doesNotContainAnyElementsOf(
        strokes(of(EnumSet.of(Where.BLOCK, Where.GAP, Where.ANYWHERE)), texts));
  }

  @Test
  void aKeyReadsAsItStandsOnTheKeyboard() {
    assertThat(Act.RESUME.key(Workbench.TEXTS)).isEqualTo("Ctrl+Enter");
    assertThat(Stream.of(Act.RESUME, Act.UNDO, Act.REMOVE_BLOCK, Act.THIS_WEEK, Act.PAUSE, Act.EXTEND, Act.GAP_FOCUS)
        .map(act -> act.key(LANGUAGES.getLast())))
        .containsExactly("Strg+Enter", "Strg+Z", "Entf", "Pos1", "Leertaste", "+", "Alt+F");
  }

  private static List<Stroke> letters(String with, Texts texts) {
    return Sources.OFFERED.stream().map(source -> Stroke.of(with + Sources.letter(source, texts))).toList();
  }

  private static List<Stroke> strokes(Where place, Texts texts) {
    var places = EnumSet.of(place, Where.ANYWHERE);
    if (WITH_GAP.contains(place)) {
      places.add(Where.GAP);
    }
    return strokes(of(places), texts);
  }

  private static Stream<Act> of(Set<Where> places) {
    return Arrays.stream(Act.values()).filter(act -> places.contains(act.where()));
  }

  private static List<Stroke> strokes(Stream<Act> acts, Texts texts) {
    return acts.map(act -> Stroke.of(act.stroke(texts))).toList();
  }
}
