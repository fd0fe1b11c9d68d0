package stillwater.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stillwater.focus.Area;
import stillwater.focus.Kind;
import stillwater.focus.Posture;

class StrainTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Kind OWN = new Kind("grant proposals");

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {
      "coding, WRISTS NECK SHOULDERS", "Coding, WRISTS NECK SHOULDERS", "programmieren, WRISTS NECK SHOULDERS",
      "writing, WRISTS NECK SHOULDERS", "Schreiben, WRISTS NECK SHOULDERS",
      "reading, EYES NECK", "Lesen, EYES NECK",
      "theory, -", "Theorie, -", "grant proposals, -", "code reading, -"})
  void eachKindOfWorkAsksForItsAreas(String kind, String areas) {
    assertThat(Strain.of(new Kind(kind))).isEqualTo(Stream.ofNullable(areas)
        .flatMap(names -> Stream.of(names.split(" "))).map(Area::valueOf).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource({"59, SEATED, false", "60, SEATED, true", "60, , true", "60, STANDING, false", "90, WALKING, false"})
  void aLongSitAsksForHipsLegsAndLowerBack(int minutes, Posture posture, boolean asks) {
    var strain = Strain.of(
        new Stint(OWN, Duration.ofMinutes(minutes), 0, Optional.ofNullable(posture)), Optional.empty());
    assertThat(strain.sooner().keySet())
        .isEqualTo(asks ? Set.of(Area.HIPS, Area.LEGS, Area.LOWER_BACK) : Set.of());
    assertThat(strain.sooner().values()).allMatch(new Cause.Length(Duration.ofMinutes(minutes))::equals);
  }

  @ParameterizedTest
  @CsvSource({"59, , false", "60, , true", "150, SEATED, true", "150, STANDING, false", "150, WALKING, false"})
  void soDoSeveralShortSitsWithNoBreakBetween(int sinceLastBreak, Posture posture, boolean asks) {
    var strain = Strain.of(new Stint(OWN, Duration.ofMinutes(25), 0, Optional.ofNullable(posture)),
        Optional.of(Duration.ofMinutes(sinceLastBreak)));
    assertThat(strain.on(Area.HIPS))
        .isEqualTo(asks ? Optional.of(new Cause.Length(Duration.ofMinutes(25))) : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({"0, false", "4, false", "5, true", "50, true"})
  void manyInterruptionsAndDistractionsAskForABreath(int pulls, boolean asks) {
    var strain = Strain.of(new Stint(OWN, Duration.ofMinutes(25), pulls, Optional.empty()), Optional.empty());
    assertThat(strain.on(Area.BREATHING)).isEqualTo(asks ? Optional.of(new Cause.Pulls(pulls)) : Optional.empty());
  }

  @Test
  void eachAreaKnowsItsOwnCause() {
    var kind = new Kind("reading");
    var strain = Strain.of(new Stint(kind, HOUR, 9, Optional.empty()), Optional.empty());
    assertThat(strain.on(Area.EYES)).contains(new Cause.Work(kind, HOUR));
    assertThat(strain.on(Area.HIPS)).contains(new Cause.Length(HOUR));
    assertThat(strain.on(Area.BREATHING)).contains(new Cause.Pulls(9));
    assertThat(strain.on(Area.WRISTS)).isEmpty();
  }
}
