package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stillwater.exchange.KindRule.Because;
import stillwater.focus.Kind;
import stillwater.focus.Tag;
import stillwater.focus.Text;

/// Which kind of work a foreign entry is.
class KindRuleTest {
  private static final Kind THEORY = new Kind("theory");
  private static final Kind WRITING = new Kind("Writing");
  private static final KindRule RULE =
      new KindRule(List.of(THEORY, WRITING), Map.of(new Tag("Thesis"), WRITING), THEORY);

  @Test
  void whatWasSaidOfANameHoldsBeforeAKindsOwnName() {
    assertThat(ruling("theory", "thesis")).isEqualTo(new KindRule.Ruling(tag("thesis"), WRITING, Because.SAID));
  }

  @Test
  void aNameThatIsAKindsOwnIsThatKind() {
    assertThat(ruling("admin", "WRITING")).isEqualTo(new KindRule.Ruling(tag("WRITING"), WRITING, Because.SAME_NAME));
  }

  @Test
  void theProjectGoesBeforeTheTags() {
    assertThat(ruling("writing", "theory").kind()).isEqualTo(WRITING);
    assertThat(ruling("theory", "writing").kind()).isEqualTo(THEORY);
  }

  @Test
  void allElseIsTheUsualKindAndToldByItsFirstName() {
    assertThat(ruling("admin", "mail")).isEqualTo(new KindRule.Ruling(tag("admin"), THEORY, Because.USUAL));
    assertThat(ruling()).isEqualTo(new KindRule.Ruling(Optional.empty(), THEORY, Because.USUAL));
  }

  private static KindRule.Ruling ruling(String... names) {
    var tags = Stream.of(names).map(Tag::new).toList();
    return RULE.of(new Entry(1, Instant.EPOCH, Instant.EPOCH, Text.NONE, tags.stream().findFirst(),
        tags.stream().skip(1).toList(), new Text("watson x")));
  }

  private static Optional<Tag> tag(String name) {
    return Optional.of(new Tag(name));
  }
}
