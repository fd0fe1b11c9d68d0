package stillwater.store;

import java.nio.file.Path;

/// A process that takes the lock of a HOME, says so, and keeps it until it is killed.
final class LockHolder {
  private LockHolder() {}

  public static void main(String[] home) throws InterruptedException {
    System.out.println(Lock.take(new Places(Path.of(home[0])), "another process").isPresent() ? "taken" : "refused");
    Thread.sleep(60_000);
  }
}
