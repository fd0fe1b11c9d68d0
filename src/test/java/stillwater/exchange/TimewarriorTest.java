package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `timew export` prints.
class TimewarriorTest {
  private Foreign file;

  @BeforeEach
  void takeAFolder(@TempDir Path folder) {
    file = new Foreign(folder);
  }

  @Test
  void anEntryIsReadWithItsTagsAndAnnotation() {
    assertThat(file.told("""
        [
        {"id":2,"start":"20261116T080000Z","end":"20261116T093000Z","tags":["thesis","ch 2"],"annotation":"prove it"},
        {"id":1,"start":"20261117T080000Z","end":"20261117T080001Z"}
        ]
        """)).containsExactly(
        "2 2026-11-16T08:00:00Z 2026-11-16T09:30:00Z - [thesis|ch 2] prove it",
        "3 2026-11-17T08:00:00Z 2026-11-17T08:00:01Z - []");
  }

  @Test
  void whatIsNoEntryIsRefusedByItsLineAndTheRestIsRead() {
    assertThat(file.told("""
        [
        {"start":"20261116T080000Z"},
        {"start":"20261116T080000Z","end":null},
        {"start":"20261116T080000Z","end":"later"},
        {"end":"20261116T080000Z"},
        {"start":20261116,"end":"20261116T080000Z"},
        {"start":"20260231T080000Z","end":"20261116T080000Z"},
        7,
        {"start":"20261117T080000Z","end":"20261117T090000Z","tags":"thesis","annotation":[1]}
        ]
        """)).containsExactly(
        "2 ENTRY_RUNNING", "3 ENTRY_RUNNING", "4 UNFIT_FIELD end", "5 UNFIT_FIELD start", "6 UNFIT_FIELD start",
        "7 UNFIT_FIELD start", "8 NOT_AN_ENTRY", "9 2026-11-17T08:00:00Z 2026-11-17T09:00:00Z - []");
  }

  @Test
  void aTextIsTakenAsFarAsItFitsIntoOneLine() {
    var told = file.told("""
        [{"start":"20261116T080000Z","end":"20261116T093000Z","annotation":"a\\nb\\u001b%s","tags":["%s",""," "]}]
        """.formatted("x".repeat(600), "y".repeat(70)));
    assertThat(told.getFirst())
        .contains("[" + "y".repeat(60) + "] a b " + "x".repeat(496)).doesNotContain("x".repeat(497));
  }

  @Test
  void theSameEntryHasTheSameIdHoweverItIsNumbered() {
    var entry = "[{\"id\":%d,\"start\":\"20261116T080000Z\",\"end\":\"20261116T093000Z\"}]";
    assertThat(id(entry.formatted(1))).isEqualTo(id(entry.formatted(12))).isEqualTo("timewarrior 20261116T080000Z");
  }

  private String id(String content) {
    return ((Entry) ((Reading.Read) file.read(content)).items().getFirst()).id().value();
  }
}
