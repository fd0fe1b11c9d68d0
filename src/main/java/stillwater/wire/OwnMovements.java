package stillwater.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import stillwater.focus.Checkup.Finding;
import stillwater.focus.Checkup.Problem;
import stillwater.focus.MovementId;
import stillwater.focus.Reason;
import stillwater.movement.Movement;
import stillwater.movement.Unfit;
import tools.jackson.databind.JsonNode;

/// A person's own movements as their file holds them: a list like the shipped one. What is wrong with one entry leaves
/// out that entry and no other.
///
/// @param leftOut each entry that is no movement, or the whole file, and why
public record OwnMovements(List<Movement> movements, List<Finding> leftOut) {
  public static final OwnMovements NONE = new OwnMovements(List.of(), List.of());
  /// In bytes.
  public static final int LARGEST = 1_000_000;

  public OwnMovements {
    movements = List.copyOf(movements);
    leftOut = List.copyOf(leftOut);
  }

  /// @param file what it holds, or more than [#LARGEST] bytes of it
  public static OwnMovements read(byte[] file) {
    if (file.length > LARGEST) {
      return unread(Reason.Code.TOO_LARGE, 0);
    }
    var text = new String(file, StandardCharsets.UTF_8);
    if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), file)) {
      return unread(Reason.Code.NOT_A_LIST, 0);
    }
    try {
      var list = Json.tree(text);
      return list.isArray() ? read(list) : unread(Reason.Code.NOT_A_LIST, 0);
    } catch (Unreadable e) {
      return unread(Reason.Code.NOT_A_LIST, Json.brokenLine(text));
    }
  }

  /// What a file amounts to that cannot be opened.
  public static OwnMovements closed() {
    return unread(Reason.Code.NOT_READABLE, 0);
  }

  /// Whether the file could be read at all.
  public boolean isList() {
    return leftOut.stream().noneMatch(finding -> finding.problem() == Problem.MOVEMENTS_LEFT_OUT);
  }

  private static OwnMovements unread(Reason.Code why, int line) {
    return new OwnMovements(List.of(), List.of(
        new Finding(line, line, Problem.MOVEMENTS_LEFT_OUT, "", Optional.of(new Reason(why, List.of())))));
  }

  private static OwnMovements read(JsonNode list) {
    var shipped = CatalogueJson.shipped().movements().stream().map(Movement::id).collect(Collectors.toSet());
    var ids = new HashSet<MovementId>();
    var movements = new ArrayList<Movement>();
    var leftOut = new ArrayList<Finding>();
    for (var entry : list.values()) {
      try {
        var movement = MovementJson.read(entry, movements.size() + leftOut.size() + 1);
        claim(movement.id(), shipped, ids);
        movements.add(movement);
      } catch (Unfit e) {
        leftOut.add(new Finding(0, 0, Problem.MOVEMENT_LEFT_OUT, e.entry(), Optional.of(e.reason())));
      }
    }
    return new OwnMovements(movements, leftOut);
  }

  private static void claim(MovementId id, Set<MovementId> shipped, Set<MovementId> ids) {
    if (shipped.contains(id)) {
      throw new Unfit(id.value(), Reason.of(Reason.Code.ID_TAKEN));
    }
    if (!ids.add(id)) {
      throw new Unfit(id.value(), Reason.of(Reason.Code.ID_TWICE));
    }
  }
}
