package stillwater.link;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/// The room that answers may take together until they are read, and long requests until they are answered: where there
/// is no more, the client that has read nothing for longest is ended.
final class Room {
  private final long most;
  private final Map<Conversation, Integer> taken = new HashMap<>();

  /// @param most how many bytes
  Room(long most) {
    this.most = most;
  }

  synchronized void take(Conversation conversation, int bytes) {
    while (!taken.isEmpty() && taken() + bytes > most) {
      var longest = taken.keySet().stream().min(Comparator.comparing(Conversation::lastRead)).orElseThrow();
      longest.end();
      taken.remove(longest);
    }
    taken.put(conversation, bytes);
  }

  synchronized void leave(Conversation conversation) {
    taken.remove(conversation);
  }

  private long taken() {
    return taken.values().stream().mapToLong(Integer::longValue).sum();
  }
}
