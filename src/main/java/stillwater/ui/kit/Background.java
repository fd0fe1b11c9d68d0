package stillwater.ui.kit;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import stillwater.focus.Trouble;

/// Lets something be found out where files may be read, and brings the answer to the screen. A trouble is said, and
/// whatever else went wrong is logged: nothing fails unseen.
public final class Background {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);

  private final Context context;
  private final Notes notes;

  public Background(Context context, Notes notes) {
    this.context = context;
    this.notes = notes;
  }

  /// @param arrived is handed the answer on the screen's thread
  public <T> void read(Supplier<T> question, Consumer<T> arrived) {
    read(question, arrived, () -> { });
  }

  /// @param otherwise runs on the screen's thread where there is no answer, after it was said why
  public <T> void read(Supplier<T> question, Consumer<T> arrived, Runnable otherwise) {
    await(CompletableFuture.supplyAsync(question, context.background()), arrived, otherwise);
  }

  /// The same for an answer that is on its way already.
  public <T> void await(CompletionStage<T> answer, Consumer<T> arrived, Runnable otherwise) {
    answer.handleAsync((found, failure) -> {
      if (failure == null) {
        arrived.accept(found);
      } else {
        fail(failure);
        otherwise.run();
      }
      return true;
    }, context.screen()).whenComplete((_, failure) -> log(failure));
  }

  private void fail(Throwable failure) {
    trouble(failure).ifPresentOrElse(notes::failed, () -> log(failure));
  }

  private static void log(@Nullable Throwable failure) {
    if (failure != null) {
      LOG.error("What a screen asked for failed", failure);
    }
  }

  private static Optional<Trouble> trouble(@Nullable Throwable failure) {
    return failure instanceof Trouble trouble ? Optional.of(trouble)
        : failure instanceof CompletionException wrapped ? trouble(wrapped.getCause()) : Optional.empty();
  }
}
