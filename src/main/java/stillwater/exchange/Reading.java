package stillwater.exchange;

import java.util.List;
import stillwater.focus.Reason;

/// What a file of another program came to.
public sealed interface Reading {

  /// Its entries in their order, those that cannot be taken over among them.
  record Read(Format format, List<Item> items) implements Reading {
    public Read {
      items = List.copyOf(items);
    }
  }

  /// Nothing of it can be taken over.
  record Unusable(Reason reason) implements Reading {}
}
