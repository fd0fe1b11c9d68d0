package stillwater.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stillwater.focus.RandomLife;
import stillwater.focus.Recorded;
import stillwater.focus.State;

/// Lines of the journal: whatever is recorded comes back as it was, and whatever stands there is read without harm.
class EventJsonTest {
  private static final String STARTED = GoldenStory.lines().get(2);

  @Test
  void everyEventComesBackAsItWas() {
    for (long seed = 0; seed < 2000; seed++) {
      var recorded = new Anything(seed).of(Recorded.class);
      assertThat(EventJson.read(EventJson.write(recorded)))
          .as("seed %d", seed).isEqualTo(new Line.Readable(recorded));
    }
  }

  @Test
  void everyLifeComesBackAsItWas() {
    for (long seed = 0; seed < 25; seed++) {
      for (var recorded : RandomLife.of(seed, 60).log()) {
        assertThat(EventJson.read(EventJson.write(recorded)))
            .as("seed %d", seed).isEqualTo(new Line.Readable(recorded));
      }
    }
  }

  @Test
  void anEventTakesOneLine() {
    for (long seed = 0; seed < 300; seed++) {
      assertThat(EventJson.write(new Anything(seed).of(Recorded.class)))
          .as("seed %d", seed).doesNotContain("\n", "\r");
    }
  }

  @Test
  void aDamagedLineIsReadWithoutHarm() {
    for (long seed = 0; seed < 5000; seed++) {
      var line = damaged(GoldenStory.lines().get((int) (seed % GoldenStory.lines().size())), seed);
      assertThatCode(() -> {
        if (EventJson.read(line) instanceof Line.Readable(Recorded recorded)) {
          assertThat(EventJson.read(EventJson.write(recorded))).isInstanceOf(Line.Readable.class);
        }
      }).as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @Test
  void aLineCutAnywhereIsDamaged() {
    for (var line : GoldenStory.lines()) {
      for (int end = 0; end < line.length(); end++) {
        assertThat(EventJson.read(line.substring(0, end))).as(line.substring(0, end)).isInstanceOf(Line.Damaged.class);
      }
    }
  }

  @Test
  void aDamagedLifeIsFoldedWithoutHarm() {
    for (long seed = 0; seed < 40; seed++) {
      var damage = new Damage(seed);
      var events = new ArrayList<Recorded>();
      for (var recorded : RandomLife.of(seed, 60).log()) {
        var line = EventJson.write(recorded).getBytes(StandardCharsets.UTF_8);
        var found = EventJson.read(new String(damage.to(line), StandardCharsets.UTF_8));
        events.add(found instanceof Line.Readable(Recorded hurt) ? hurt : recorded);
      }
      assertThatCode(() -> State.replay(events).blocks().newestFirst()
          .forEach(block -> block.course(Instant.parse("2027-01-01T00:00:00Z")).focused()))
          .as("seed %d", seed).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "null", "7", "\"v\"", "[]", "{}", "{\"v\":1}", "{\"v\":1,\"v\":1}", "not",
      "<<<<<<< HEAD", "{\"v\":1}{\"v\":1}", "\uFEFF{\"v\":1}", "{'v':1}", "{\"v\":1,}"})
  void whatIsNoEventIsDamaged(String line) {
    assertThat(EventJson.read(line)).isInstanceOf(Line.Damaged.class);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
      "\"v\":1 | \"v\":0 | MISFIT v",
      "\"v\":1 | \"v\":-1 | MISFIT v",
      "\"v\":1 | \"v\":\"1\" | MISFIT v",
      "\"v\":1 | \"v\":1.0 | MISFIT v",
      "\"v\":1 | \"v\":null | MISFIT v",
      "\"v\":1 | \"v\":99999999999999999999 | MISFIT v",
      "\"v\":1, | `` | MISFIT v",
      "\"seq\":3 | \"seq\":0 | MISFIT seq",
      "\"seq\":3 | \"seq\":-3 | MISFIT seq",
      "\"seq\":3 | \"seq\":1e1 | MISFIT seq",
      "\"seq\":3 | \"seq\":[3] | MISFIT seq",
      "\"seq\":3 | \"seq\":9223372036854775808 | MISFIT seq",
      "\"seq\":3, | `` | MISFIT seq",
      "\"id\":\"01a1e885-1c7b-706f-812f-5717ac005ccd\" | \"id\":\"1-1-1-1-1\" | MISFIT id",
      "\"id\":\"01a1e885-1c7b-706f-812f-5717ac005ccd\" | \"id\":\"\" | MISFIT id",
      "\"id\":\"01a1e885-1c7b-706f-812f-5717ac005ccd\" | \"id\":7 | MISFIT id",
      "\"id\":\"01a1e885-1c7b-706f-812f-5717ac005ccd\", | `` | MISFIT id",
      "2026-11-17T09:00:00.123+01:00 | 2026-11-17T09:00:00.123 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | 2026-02-30T09:00:00.123+01:00 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | +999999999-12-31T23:59:59.999+01:00 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | 9999-11-17T09:00:00.123+01:00 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | 1969-12-31T23:59:59.999+00:00 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | 2026-11-17T09:00:00.123+19:00 | MISFIT at",
      "2026-11-17T09:00:00.123+01:00 | yesterday | MISFIT at",
      "block-started | block-dreamt | UNKNOWN_TYPE block-dreamt",
      "block-started | BLOCK_STARTED | UNKNOWN_TYPE BLOCK_STARTED",
      "block-started | `` | UNKNOWN_TYPE ",
      "\"type\":\"block-started\" | \"type\":3 | MISFIT type",
      "\"type\":\"block-started\", | `` | MISFIT type",
      "\"kind\":\"theory\" | \"kind\":\" \" | MISFIT kind",
      "\"kind\":\"theory\" | \"kind\":null | MISFIT kind",
      "\"kind\":\"theory\", | `` | MISFIT kind",
      "prove lemma 3 | prove\\nlemma 3 | MISFIT intention",
      "prove lemma 3 | prove\\ud800 lemma 3 | MISFIT intention",
      "\"prove lemma 3\" | {\"text\":\"prove lemma 3\"} | MISFIT intention",
      "PT50M | PT0S | MISFIT planned",
      "PT50M | PT-50M | MISFIT planned",
      "PT50M | PT9223372036854775807S | MISFIT planned",
      "PT50M | 50 | MISFIT planned",
      "\"thesis\" | 7 | MISFIT tags",
      "[\"thesis\",\"Kapitel 2\"] | \"thesis\" | MISFIT tags",
      "[\"thesis\",\"Kapitel 2\"] | {} | MISFIT tags",
      "Europe/Berlin | Europe/Atlantis | MISFIT zone"})
  void whatIsWrongWithALineIsNamed(String right, String wrong, String damage) {
    var broken = STARTED.replace(right, wrong);
    assertThat(broken).isNotEqualTo(STARTED);
    assertThat(EventJson.read(broken)).isInstanceOfSatisfying(Line.Damaged.class,
        damaged -> assertThat((damaged.problem() + " " + damaged.about()).strip()).isEqualTo(damage));
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,-30]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,1441]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,9223372036854775807]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,\"30\"]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,null]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,30.5]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,[30]]",
      "plan-set | [240,240,180,240,120,0,30] | [240,240,180,240,120,0,1e400]",
      "plan-set | \"from\":\"2026-11-17\" | \"from\":\"2026-11-31\"",
      "plan-set | \"from\":\"2026-11-17\" | \"from\":\"+999999999-12-31\"",
      "plan-set | \"from\":\"2026-11-17\" | \"from\":\"-999999999-01-01\"",
      "day-opened | 7.5 | \"7.5\"",
      "day-opened | 7.5 | 1e400",
      "day-opened | 7.5 | NaN",
      "day-opened | \"energy\":4 | \"energy\":4.5",
      "day-opened | \"energy\":4 | \"energy\":99999999999",
      "day-opened | \"energy\":4 | \"energy\":\"4\"",
      "interrupted | colleague | boss",
      "described | partly | perhaps",
      "clock-shifted | PT5M | P36601D",
      "clock-shifted | PT5M | PT-9223372036854775807S",
      "gap | \"sleptSeconds\":870 | \"sleptSeconds\":9223372036854775807",
      "gap | \"sleptSeconds\":870 | \"sleptSeconds\":\"870\"",
      "gap | \"cause\":\"sleep\", | ``",
      "gap-answered | \"as\":\"interruption\" | \"as\":\"nap\"",
      "movement-done | \"seconds\":20 | \"seconds\":2.5",
      "movement-done | \"seconds\":20 | \"seconds\":-9223372036854775808",
      "movement-done | ,\"seconds\":20 | ``",
      "extended | \"by\":\"PT15M\" | \"by\":15",
      "settled | tomorrow | never",
      "undone | \"of\" | \"off\""})
  void aFieldThatCannotBeIsDamage(String type, String right, String wrong) {
    var line = GoldenStory.lines().stream().filter(text -> text.contains("\"type\":\"" + type + "\"")).findFirst();
    var broken = line.orElseThrow().replace(right, wrong);
    assertThat(broken).isNotEqualTo(line.get());
    assertThat(EventJson.read(broken)).isInstanceOf(Line.Damaged.class);
  }

  @Test
  void aLineOfANewerVersionSaysSoWhateverElseItHolds() {
    assertThat(EventJson.read("{\"v\":2,\"what\":[]}")).isEqualTo(new Line.Newer(2));
    assertThat(EventJson.read(STARTED.replace("\"v\":1", "\"v\":9223372036854775807")))
        .isEqualTo(new Line.Newer(Long.MAX_VALUE));
  }

  @Test
  void whatALaterMinorChangeAddsIsLeftAside() {
    var more = STARTED.replace("\"kind\"", "\"mood\":{\"a\":[1,null]},\"kind\"");
    assertThat(EventJson.read(more)).isEqualTo(EventJson.read(STARTED));
  }

  @Test
  void whatIsNestedTooDeepIsDamaged() {
    assertThat(EventJson.read("[".repeat(100_000))).isInstanceOf(Line.Damaged.class);
    assertThat(EventJson.read(STARTED.replace("\"theory\"", "{\"a\":".repeat(5000) + "1" + "}".repeat(5000))))
        .isInstanceOf(Line.Damaged.class);
    assertThat(EventJson.read(STARTED.replace(":3,", ":" + "9".repeat(100_000) + ",")))
        .isInstanceOf(Line.Damaged.class);
  }

  private static String damaged(String line, long seed) {
    return new String(new Damage(seed).to(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
