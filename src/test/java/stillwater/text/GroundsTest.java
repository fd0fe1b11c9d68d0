package stillwater.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stillwater.focus.Area;
import stillwater.focus.Kind;
import stillwater.focus.Posture;
import stillwater.focus.Settings;
import stillwater.movement.Cause;
import stillwater.movement.Why;
import stillwater.report.Calendar;

class GroundsTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
  private static final Calendar CALENDAR = Calendar.of(Settings.DEFAULT);
  private static final int ONE_LINE_AND_A_HALF = 140;
  private static final Duration FIFTY = Duration.ofMinutes(50);

  static Stream<Cause> causes() {
    return Stream.concat(
        Stream.of("coding", "writing", "reading", "programmieren", "schreiben", "lesen")
            .map(kind -> new Cause.Work(new Kind(kind), Duration.ofMinutes(95))),
        Stream.concat(Stream.of(Posture.values()).map(Cause.Noted::new),
            Stream.of(new Cause.Length(Duration.ofHours(11).plusMinutes(59)), new Cause.Pulls(188))));
  }

  @Test
  void theBlockBeforeIsOneOfTheFacts() {
    assertThat(said(Locale.ENGLISH, Optional.of(Duration.ofMinutes(94)), new Cause.Work(new Kind("coding"), FIFTY)))
        .isEqualTo("1 h 34 since your last break here, after 50 min of coding; neck last had a turn here yesterday.");
    assertThat(said(Locale.GERMAN, Optional.of(Duration.ofMinutes(94)), new Cause.Work(new Kind("coding"), FIFTY)))
        .isEqualTo("1 h 34 seit der letzten Pause hier, nach 50 min coding; Nacken hier zuletzt gestern dran.");
    assertThat(said(Locale.ENGLISH, Optional.empty(), new Cause.Length(FIFTY)))
        .isEqualTo("After 50 min of focus; neck last had a turn here yesterday.");
    assertThat(said(Locale.ENGLISH, Optional.empty(), new Cause.Pulls(7)))
        .isEqualTo("Interrupted or distracted 7 times; neck last had a turn here yesterday.");
    assertThat(said(Locale.ENGLISH, Optional.empty(), new Cause.Noted(Posture.STANDING)))
        .isEqualTo("Mostly standing, as you noted; neck last had a turn here yesterday.");
    assertThat(said(Locale.GERMAN, Optional.empty(), new Cause.Noted(Posture.WALKING)))
        .isEqualTo("Meist zu Fuß, wie notiert; Nacken hier zuletzt gestern dran.");
  }

  @Test
  void afterAWalkedBlockAWalkIsNotSaidToChangeThePosition() {
    var walked = new Why(Optional.empty(), Optional.of(new Cause.Noted(Posture.WALKING)), List.of(), Optional.empty());
    assertThat(Grounds.of(walked, NOON, BERLIN, CALENDAR, new Texts(Locale.ENGLISH)))
        .isEqualTo("Mostly on foot, as you noted.");
  }

  @ParameterizedTest
  @MethodSource("causes")
  void allThatCanBeSaidIsShortInEveryLanguage(Cause cause) {
    for (var language : Texts.languages()) {
      var texts = new Texts(language);
      for (var one : Area.values()) {
        for (var other : Area.values()) {
          for (var third : Area.values()) {
            var why = new Why(Optional.of(Duration.ofMinutes(719)), Optional.of(cause),
                areas(cause, List.of(one, other, third)), Optional.empty());
            assertThat(Grounds.of(why, NOON, BERLIN, CALENDAR, texts)).hasSizeLessThanOrEqualTo(ONE_LINE_AND_A_HALF)
                .matches("\\p{Lu}.*\\.|\\d.*\\.");
          }
        }
      }
    }
  }

  /// Pulls bring one area alone.
  private static List<Area> areas(Cause cause, List<Area> areas) {
    return cause instanceof Cause.Pulls ? areas.subList(0, 1) : areas.stream().distinct().toList();
  }

  private static String said(Locale language, Optional<Duration> since, Cause cause) {
    return Grounds.of(new Why(since, Optional.of(cause), List.of(Area.NECK), Optional.of(NOON.minusSeconds(86_400))),
        NOON, BERLIN, CALENDAR, new Texts(language));
  }
}
