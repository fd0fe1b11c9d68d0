package stillwater.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Watson's file `frames`.
class WatsonTest {
  private Foreign file;

  @BeforeEach
  void takeAFolder(@TempDir Path folder) {
    file = new Foreign(folder);
  }

  @Test
  void aFrameIsReadWithItsProjectAndTags() {
    assertThat(file.told("""
        [
         [1763366400, 1763370000, "thesis", "a1", ["ch 2", "ch 2"], 1763370001],
         [1763370000.9, 1763373600.2, "", "a2", [], 0],
         [1763373600, 1763377200, "talk", "a3"]
        ]
        """)).containsExactly(
        "2 2025-11-17T08:00:00Z 2025-11-17T09:00:00Z thesis [ch 2]",
        "3 2025-11-17T09:00:00Z 2025-11-17T10:00:00Z - []",
        "4 2025-11-17T10:00:00Z 2025-11-17T11:00:00Z talk []");
  }

  @Test
  void whatIsNoFrameIsRefusedByItsLineAndTheRestIsRead() {
    assertThat(file.told("""
        [
        [1763366400, null, "thesis", "a1", [], 0],
        ["x", 1763370000, "thesis", "a1", [], 0],
        [1763366400, true, "thesis", "a1", [], 0],
        [1763366400, 1e400, "thesis", "a1", [], 0],
        [-1e18, 1763370000, "thesis", "a1", [], 0],
        [1763366400, 1763370000, "thesis", "  ", [], 0],
        [1763366400, 1763370000],
        {"start": 1},
        [1763366400, 1763370000, 5, "a9", "none", 0]
        ]
        """)).containsExactly(
        "2 ENTRY_RUNNING", "3 UNFIT_FIELD start", "4 UNFIT_FIELD stop", "5 UNFIT_FIELD stop", "6 UNFIT_FIELD start",
        "7 UNFIT_FIELD id", "8 NOT_A_FRAME", "9 NOT_A_FRAME", "10 2025-11-17T08:00:00Z 2025-11-17T09:00:00Z - []");
  }
}
