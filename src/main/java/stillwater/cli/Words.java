package stillwater.cli;

import java.util.ArrayList;
import java.util.Arrays;
import stillwater.focus.Feeling;
import stillwater.focus.GapAnswer;
import stillwater.focus.Settlement;
import stillwater.focus.Source;
import stillwater.focus.WorthIt;

/// The words a shell offers to complete.
class Words extends ArrayList<String> {
  private static final long serialVersionUID = 1;

  Words(Class<? extends Enum<?>> type) {
    super(Arrays.stream(type.getEnumConstants()).map(Converters::word).toList());
  }

  /// What a distraction or interruption was.
  static final class Sources extends Words {
    private static final long serialVersionUID = 1;

    Sources() {
      super(Source.class);
    }
  }

  /// How the body is held.
  static final class Positions extends Words {
    private static final long serialVersionUID = 1;

    Positions() {
      super(PostureVerb.Position.class);
    }
  }

  /// How a block felt.
  static final class Feelings extends Words {
    private static final long serialVersionUID = 1;

    Feelings() {
      super(Feeling.class);
    }
  }

  /// Whether it was worth it.
  static final class Worths extends Words {
    private static final long serialVersionUID = 1;

    Worths() {
      super(WorthIt.class);
    }
  }

  /// What became of a thought.
  static final class Settlements extends Words {
    private static final long serialVersionUID = 1;

    Settlements() {
      super(Settlement.class);
    }
  }

  /// What a gap was.
  static final class Answers extends Words {
    private static final long serialVersionUID = 1;

    Answers() {
      super(GapAnswer.class);
    }
  }
}
