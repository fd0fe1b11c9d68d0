package stillwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

  @Test
  void ofNothingThereIsNone() {
    assertThat(Spread.of(List.of())).isEmpty();
  }

  @Test
  void theMedianIsTheMiddleOne() {
    assertThat(of(30, 10, 20)).isEqualTo(new Spread(3, seconds(10), seconds(20), seconds(30)));
  }

  @Test
  void ofAnEvenNumberItIsTheMeanOfTheMiddleTwoCutToTheSecond() {
    assertThat(of(40, 11, 10, 1)).isEqualTo(new Spread(4, seconds(1), seconds(10), seconds(40)));
    assertThat(of(12, 10)).isEqualTo(new Spread(2, seconds(10), seconds(11), seconds(12)));
  }

  @ParameterizedTest
  @CsvSource({"0, UNDER_10", "599, UNDER_10", "600, FROM_10_TO_25", "1499, FROM_10_TO_25", "1500, FROM_25_TO_50",
      "2999, FROM_25_TO_50", "3000, FROM_50_TO_90", "5400, FROM_50_TO_90", "5401, OVER_90"})
  void aStretchHasAReach(long length, Reach reach) {
    assertThat(Reach.of(seconds(length))).isEqualTo(reach);
  }

  private static Spread of(long... lengths) {
    return Spread.of(LongStream.of(lengths).mapToObj(Duration::ofSeconds).toList()).orElseThrow();
  }

  private static Duration seconds(long seconds) {
    return Duration.ofSeconds(seconds);
  }
}
