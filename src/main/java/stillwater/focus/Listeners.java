package stillwater.focus;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Who wants to hear of something, each until its place is given up.
public final class Listeners<T> {
  private final List<Place> places = new CopyOnWriteArrayList<>();

  public Desk.Listening add(Consumer<T> listener) {
    var place = new Place(listener);
    places.add(place);
    return place;
  }

  /// Tells everyone. One that fails, or that the executor does not take, fails neither the others nor who tells.
  ///
  /// @param publisher runs the listeners
  /// @param failed is told how one failed
  public void tell(T news, Executor publisher, Consumer<Throwable> failed) {
    for (var place : places) {
      CompletableFuture.completedFuture(news).thenAcceptAsync(place::hear, publisher).exceptionally(failure -> {
        failed.accept(failure);
        return null;
      });
    }
  }

  private final class Place implements Desk.Listening {
    private final Consumer<T> listener;

    Place(Consumer<T> listener) {
      this.listener = listener;
    }

    /// What was on its way when the place was given up is not heard any more.
    void hear(T news) {
      if (isOpen()) {
        listener.accept(news);
      }
    }

    @Override
    public boolean isOpen() {
      return places.contains(this);
    }

    @Override
    public void close() {
      places.remove(this);
    }
  }
}
