package stillwater.focus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsualKindTest {
  private static final Settings CODING_FIRST =
      Settings.DEFAULT.withWork(work -> work.withKinds(List.of(new Kind("coding"), new Kind("theory"))));

  @Test
  void theKindUsedLastComesFirst() {
    assertThat(Day.focusing().state.usualKind(CODING_FIRST)).isEqualTo(new Kind("theory"));
  }

  @Test
  void whereNothingWasBegunItIsTheFirstOnTheList() {
    assertThat(State.EMPTY.usualKind(CODING_FIRST)).isEqualTo(new Kind("coding"));
  }

  @Test
  void aKindThatIsNoLongerOnTheListIsNotOffered() {
    var reading = Settings.DEFAULT.withWork(work -> work.withKinds(List.of(new Kind("reading"))));
    assertThat(Day.focusing().state.usualKind(reading)).isEqualTo(new Kind("reading"));
  }
}
