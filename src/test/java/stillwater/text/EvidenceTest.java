package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stillwater.focus.Area;
import stillwater.focus.MovementId;
import stillwater.focus.Posture;
import stillwater.movement.Catalogue;
import stillwater.movement.Category;
import stillwater.movement.Intensity;
import stillwater.movement.Movement;
import stillwater.wire.CatalogueJson;

/// Where a movement comes from is said with who found it, of how many people, when, and how far it reaches.
class EvidenceTest {
  private static final List<Texts> LANGUAGES =
      Stream.of(Locale.ENGLISH, Locale.GERMAN).map(Texts::new).toList();
  private static final Catalogue SHIPPED = CatalogueJson.shipped();

  /// What keeps each from being more than it is, word by word.
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "WALK | 2014, first of four experiments, 176 people, not days at a desk, too little"
          + " | 2014, ersten von vier Versuchen, 176 Menschen, keine Tage am Schreibtisch, zu wenige",
      "MOBILITY | 2013, 44 trials, 6580 people, no trial of exactly these, no clear effect, very low in quality"
          + " | 2013, 44 Versuche, 6580 Menschen, nicht bekannt, keine klare Wirkung, sehr niedrig",
      "STRENGTH | 2011, 198 office workers, maker of the bands, of people with complaints, says nothing"
          + " | 2011, 198 Büroangestellte, Hersteller der Bänder, die Beschwerden hatten, sagt es nichts",
      "EYES | 2022, 29 people, 30 people, no control group, no effect, not established"
          + " | 2022, 29 Menschen, 30 Menschen, Kontrollgruppe, keine Wirkung, nicht belegt",
      "BREATHING | 2023, 108 people, no group that did nothing, stays open"
          + " | 2023, 108 Menschen, die nichts davon tat, bleibt offen"})
  void whatIsKnownNamesAYearHowManyPeopleAndItsLimits(Category sort, String english, String german) {
    assertThat(known(sort, LANGUAGES.getFirst())).contains(english.split(", "));
    assertThat(known(sort, LANGUAGES.getLast())).contains(german.split(", "));
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureIsTheSameInBothLanguages(Category sort) {
    assertThat(figures(sort, LANGUAGES.getFirst())).isNotEmpty().isEqualTo(figures(sort, LANGUAGES.getLast()));
  }

  @Test
  void eachSortIsSaidOnceAndTheRestAfterIt() {
    var texts = LANGUAGES.getFirst();
    var said = Evidence.of(
        List.of(first(Category.EYES), first(Category.WALK), first(Category.EYES)), SHIPPED, texts);
    assertThat(said).doesNotHaveDuplicates().hasSize(7);
    assertThat(said.get(2)).contains("913 people");
    assertThat(said).anyMatch(paragraph -> paragraph.contains("One of 64 movements"));
  }

  @Test
  void aPersonsOwnMovementIsNotSaidToBeOfThisProgram() {
    var own = new Movement(new MovementId("hang"), "Hang", Category.STRENGTH, List.of(Area.SHOULDERS),
        Duration.ofSeconds(40), Posture.STANDING, Set.of(), Intensity.GENTLE, true,
        List.of(new Movement.Step(Duration.ofSeconds(20), "Hang."), new Movement.Step(Duration.ofSeconds(20), "Rest.")),
        "Stop if it hurts.");
    var all = SHIPPED.and(List.of(own));
    assertThat(LANGUAGES).allSatisfy(texts -> {
      assertThat(Evidence.of(List.of(own), all, texts)).contains(texts.say("pause.where-own"))
          .doesNotContain(texts.say("pause.where-catalogue", 64));
      assertThat(Evidence.of(List.of(own, first(Category.WALK)), all, texts))
          .contains(texts.say("pause.where-own"), texts.say("pause.where-catalogue", 64));
    });
  }

  private static String known(Category sort, Texts texts) {
    return Evidence.of(List.of(first(sort)), SHIPPED, texts).getFirst();
  }

  private static Movement first(Category sort) {
    return SHIPPED.movements().stream().filter(movement -> movement.category() == sort).findFirst().orElseThrow();
  }

  private static List<String> figures(Category sort, Texts texts) {
    return Pattern.compile("\\d+").matcher(known(sort, texts)).results()
        .map(figure -> figure.group()).sorted().toList();
  }
}
