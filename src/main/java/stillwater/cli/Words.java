package stillwater.cli;

import java.util.ArrayList;
import java.util.Arrays;
import stillwater.exchange.BlockFormat;
import stillwater.exchange.DateOrder;
import stillwater.exchange.Format;
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

  /// What blocks may be exported as.
  static final class BlockFormats extends Words {
    private static final long serialVersionUID = 1;

    BlockFormats() {
      super(BlockFormat.class);
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

  /// What another program hands out.
  static final class Formats extends Words {
    private static final long serialVersionUID = 1;

    Formats() {
      super(Format.class);
    }
  }

  /// What comes first in a date.
  static final class DateOrders extends Words {
    private static final long serialVersionUID = 1;

    DateOrders() {
      super(DateOrder.class);
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
