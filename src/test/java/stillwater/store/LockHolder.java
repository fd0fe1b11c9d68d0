package stillwater.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that takes the lock of a HOME, says so, and keeps it until it is killed; or takes it many times, and each
/// time adds one to a number beside it.
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var home = Path.of(arguments[0]);
    if (arguments[1].equals("once")) {
      System.out.println(Lock.take(new Places(home), "another process").isPresent() ? "taken" : "refused");
      Thread.sleep(60_000);
    } else {
      for (int round = 0; round < Integer.parseInt(arguments[1]); round++) {
        count(home);
      }
      System.out.println("done");
    }
  }

  private static void count(Path home) throws IOException {
    var lock = Lock.take(new Places(home), "counting");
    while (lock.isEmpty()) {
      Thread.onSpinWait();
      lock = Lock.take(new Places(home), "counting");
    }
    try (var _ = lock.get()) {
      var number = home.resolve("number");
      Files.writeString(number, Integer.toString(Integer.parseInt(Files.readString(number)) + 1));
    }
  }
}
