package stillwater.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Bars one below the other.
class RowsTest {

  @Test
  void theLongestBarLeavesRoomForItsFigures() {
    var rows = IntStream.of(4, 7, 10, 31, 144).mapToObj(count -> new Rows.Bar("Theory", Paint.Token.AWAY_EXTERNAL,
        Optional.of(1.0), count / 7 + "," + count % 10, "· " + count, Optional.empty())).toList();
    IntStream.range(0, 1000).mapToDouble(step -> 160 + step * 0.37).forEach(width -> rows.forEach(row ->
        assertThat(Rows.draw(List.of(row), width, List.of()).marks()).as("%s in %s", row, width)
            .noneMatch(mark -> mark instanceof Mark.Label label && label.text().contains("…"))));
  }
}
