package stillwater;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import stillwater.desktop.Machine;
import stillwater.engine.Engine;
import stillwater.engine.Present;
import stillwater.focus.Checkup;
import stillwater.focus.Copies.Loss;
import stillwater.focus.Device;
import stillwater.focus.Id;
import stillwater.focus.Trouble;
import stillwater.link.Client;
import stillwater.store.Alive;
import stillwater.store.Backups;
import stillwater.store.DeviceFile;
import stillwater.store.Doctor;
import stillwater.store.Footprint;
import stillwater.store.Journal;
import stillwater.store.KeptCopies;
import stillwater.store.Ledger;
import stillwater.store.Lock;
import stillwater.store.Places;
import stillwater.store.Signpost;

/// Makes the parts of the program for one HOME; nothing is read before it is asked for.
final class Parts {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final int LONGEST_NAME = 32;

  private final Places places;
  private final Machine machine;
  private final Present present;
  private Optional<NoArgGenerator> ids = Optional.empty();

  Parts(Places places, Machine machine, Present present) {
    this.places = places;
    this.machine = machine;
    this.present = present;
  }

  Places places() {
    return places;
  }

  Present present() {
    return present;
  }

  /// The one that writes for one verb, on the verb's thread. Who asks for it holds the lock.
  Engine engine() {
    return engine(ledger(false, () -> false), false, Runnable::run, Runnable::run);
  }

  /// The one that writes for as long as the program runs, on a thread of its own, and that will be given a heartbeat.
  /// Who asks for it holds the lock.
  ///
  /// @param ledger one that may wait for the disk
  /// @param publisher runs the listeners
  Engine watchingEngine(Ledger ledger, Executor publisher) {
    var writer = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("engine").factory());
    return engine(ledger, true, writer, publisher);
  }

  /// What this device recorded, and what the disk does not take yet. Who asks for it holds the lock.
  ///
  /// @param lock makes sure before each write that it still is, and tells whether it was another's meanwhile
  Ledger ledger(BooleanSupplier lock) {
    return ledger(true, lock);
  }

  /// What stands on disk, for looking only.
  Engine onlooker() {
    return engine(new Ledger(journal(), false), false, Runnable::run, Runnable::run);
  }

  Journal journal() {
    return new Journal(places.journal(), device().find());
  }

  Checkup doctor() {
    return new Doctor(places, machine.mark());
  }

  Footprint footprint() {
    return Footprint.of(places);
  }

  Signpost signpost() {
    return new Signpost(places);
  }

  /// The program that runs in this HOME, if one does.
  Optional<Client> running() {
    return places.socket(System.getenv()).flatMap(Client::find)
        .or(() -> signpost().read().flatMap(Client::find));
  }

  /// Takes the lock, waiting a moment for a verb that has it; none where a program that answers has it.
  ///
  /// @param what what others read about who has it
  Optional<Lock> lock(String what) {
    var holder = what + ", PID " + ProcessHandle.current().pid();
    for (long since = System.nanoTime(); ; pause()) {
      var lock = Lock.take(places, holder);
      if (lock.isPresent() || System.nanoTime() - since > PATIENCE.toNanos() || running().isPresent()) {
        return lock;
      }
    }
  }

  /// Who sees to the daily copy.
  ///
  /// @param told hears of what only copies hold
  Copying copying(Consumer<Loss> told) {
    return new Copying(new Backups(places), present, told);
  }

  /// Says who has the lock, and whether it answers.
  Trouble inUse() {
    return new Trouble(running().isPresent() ? Trouble.Code.ALREADY_SERVED : Trouble.Code.IN_USE, null,
        Lock.holder(places));
  }

  private Engine engine(Ledger ledger, boolean watching, Executor writer, Executor publisher) {
    return new Engine(ledger, new Alive(places.alive()), watching, present, this::newId, writer, publisher);
  }

  private Ledger ledger(boolean patient, BooleanSupplier lock) {
    var own = device().own(this::newName);
    var journal = new Journal(
        places.journal(), Optional.of(own), () -> new KeptCopies(places).lastSeq(own).orElse(0));
    return new Ledger(journal, patient, lock, events -> new Backups(places).erase(own, events));
  }

  private DeviceFile device() {
    return new DeviceFile(places.device(), machine.mark());
  }

  /// The generator and its source of chance are made for the first event: a look needs neither.
  private Id newId() {
    ids = ids.or(() -> Optional.of(Generators.timeBasedEpochGenerator()));
    return new Id(ids.get().generate());
  }

  private Device newName() {
    var name = machine.name().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    var brief = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    return new Device((brief.isEmpty() ? "device" : brief) + "-" + UUID.randomUUID().toString().substring(0, 6));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
