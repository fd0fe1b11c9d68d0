package stillwater.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stillwater.focus.Kind;

class KindStyleTest {
  private static final List<Kind> TEN = kinds("theory", "coding", "writing", "reading", "review", "teaching", "chess",
      "mentoring", "admin", "design");

  @Test
  void tenKindsHaveTenColours() {
    assertThat(styles(TEN, TEN)).doesNotHaveDuplicates();
  }

  @Test
  void aKindThatIsAddedLeavesTheOthersTheirColours() {
    assertThat(styles(TEN, TEN.subList(0, 7))).isEqualTo(styles(TEN.subList(0, 7), TEN.subList(0, 7)));
  }

  @Test
  void moreKindsThanColoursShareThem() {
    var many = Stream.concat(TEN.stream(), kinds("law", "music").stream()).toList();
    assertThat(styles(many, many)).hasSize(12).allMatch(style -> style.matches("kind-(other-[0-5]|[a-z]+)"));
  }

  @Test
  void aKindThatIsNoLongerListedKeepsAColour() {
    assertThat(new KindStyle(List.of()).of(new Kind("chess")).styleClass()).startsWith("kind-other-");
  }

  private static List<String> styles(List<Kind> listed, List<Kind> of) {
    var styles = new KindStyle(listed);
    return of.stream().map(kind -> styles.of(kind).styleClass()).toList();
  }

  private static List<Kind> kinds(String... names) {
    return Stream.of(names).map(Kind::new).toList();
  }
}
