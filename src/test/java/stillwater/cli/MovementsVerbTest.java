package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.movement.Movement;
import stillwater.text.Texts;
import stillwater.text.Wording;
import stillwater.wire.CatalogueJson;

/// The catalogue as a person reads it at a terminal.
class MovementsVerbTest {
  @TempDir
  private Path home;

  private Terminal person;

  @BeforeEach
  void sitDown() {
    person = new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyMovementStandsOnALineWithItsLengthAndIdAndTheLineFits(String language) {
    var lines = person(language).say("movements").lines().toList();
    assertThat(lines).allMatch(line -> line.length() <= 80);
    assertThat(catalogue(language)).hasSize(64).allSatisfy(movement -> assertThat(lines)
        .filteredOn(line -> line.endsWith("  " + movement.id())).singleElement().asString()
        .startsWith("  %5s  %s ".formatted("%d:%02d".formatted(
            movement.length().toMinutes(), movement.length().toSecondsPart()), movement.name())));
  }

  @Test
  void theyStandTogetherByWhatSortTheyAreAndHowOneStands() {
    var said = person("en").say("movements");
    assertThat(said.lines().filter(line -> line.contains(" · "))).containsExactly(
        "Mobility · seated", "Mobility · standing", "Strength · seated", "Strength · standing", "Eyes · seated",
        "Breathing · seated", "Walking · on foot");
    assertThat(said).contains("  1:00  Dark rest                   desk           eyes-palming\n");
    assertThat(said).endsWith("\nOne of them step by step: stillwater movements neck-slow-turns\n");
  }

  @Test
  void oneIsShownStepByStepWithWhatItMovesAndNeeds() {
    assertThat(person("en").say("movements", "eyes-palming")).isEqualTo("""
          Dark rest · 1:00 · eyes-palming
           0:10  Rest your elbows on the desk and cup your hands over your closed eyes
                 without touching them.
           0:40  Breathe calmly and let the dark settle.
           0:10  Lower your hands and open your eyes slowly.
                 Put no pressure on the eyes.
                 eyes, breathing · seated · desk
        """);
    assertThat(person("de").say("movements", "eyes-palming"))
        .startsWith("  Ruhe im Dunkeln · 1:00 · eyes-palming\n")
        .endsWith("         Augen, Atem · im Sitzen · Schreibtisch\n");
  }

  @Test
  void anUnknownOneIsSaidAndWhereToFindAll() {
    var answer = person("en").type("movements", "eyes");
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("The catalogue has no movement \"eyes\"; \"stillwater movements\" lists all.\n");
  }

  @Test
  void inGermanNothingOfTheCatalogueIsEnglish() {
    var english = catalogue("en").stream().flatMap(MovementsVerbTest::words).toList();
    var german = catalogue("de");
    assertThat(german.stream().flatMap(MovementsVerbTest::words)).hasSameSizeAs(english).noneMatch(english::contains);
    assertThat(german).allSatisfy(movement -> {
      var said = unwrapped(person("de").say("movements", movement.id().value()));
      assertThat(words(movement)).allMatch(said::contains);
    });
  }

  /// Over so many breaks that much of the catalogue is suggested.
  @Test
  void aBreakInGermanHasNoEnglishLine() {
    var english = catalogue("en").stream().flatMap(MovementsVerbTest::words).toList();
    var person = person("de");
    for (int i = 0; i < 20; i++) {
      var said = unwrapped(person.say("break", "-m", "10"));
      assertThat(english).noneMatch(said::contains);
      person.wait(10).say("moved");
      assertThat(english).noneMatch(unwrapped(person.say("skip"))::contains);
      person.say("end-break");
      person.wait(60);
    }
    assertThat(english).noneMatch(unwrapped(person.say("breaks"))::contains);
  }

  private Terminal person(String language) {
    return person.speaking(Locale.of(language));
  }

  private static List<Movement> catalogue(String language) {
    return Wording.of(CatalogueJson.shipped(), new Texts(Locale.of(language))).movements();
  }

  private static Stream<String> words(Movement movement) {
    return Stream.concat(Stream.of(movement.name(), movement.caution()),
        movement.steps().stream().map(Movement.Step::text));
  }

  private static String unwrapped(String said) {
    return said.replaceAll("\\s+", " ");
  }
}
