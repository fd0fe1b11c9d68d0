package stillwater;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import stillwater.cli.Ink;
import stillwater.cli.Page;
import stillwater.cli.Stillwater;
import stillwater.focus.Trouble;
import stillwater.text.Refusals;
import stillwater.text.Texts;

/// Starts Stillwater: reads the arguments, opens the HOME they name, and answers.
public final class Main {
  private static final String HOME = "--home";

  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "stillwater: %5$s%n");
    var home = home(arguments);
    var texts = new Texts(Home.language(home).orElseGet(Locale::getDefault));
    Locale.setDefault(texts.locale());
    var page = new Page(stream(FileDescriptor.out), stream(FileDescriptor.err), texts, new Ink(wantsColour()));
    var status = wantsWindow(arguments, home) ? window(home, page)
        : Stillwater.run(named -> Home.open(named, page.err(), texts), page, arguments);
    page.out().flush();
    System.exit(status);
  }

  /// Only where no verb is named; the words for verbs are not even looked at then, so that the window stands sooner.
  private static boolean wantsWindow(String[] arguments, Optional<Path> home) {
    return switch (arguments.length) {
      case 0 -> true;
      case 1 -> arguments[0].startsWith(HOME + "=") && home.isPresent();
      case 2 -> arguments[0].equals(HOME) && home.isPresent();
      default -> false;
    };
  }

  private static int window(Optional<Path> home, Page page) {
    try {
      Home.open(home, page.err(), page.texts()).open();
      return 0;
    } catch (Trouble trouble) {
      page.err().println(Refusals.of(trouble, page.texts()));
      return trouble.code() == Trouble.Code.NO_DISPLAY ? 1 : Stillwater.TROUBLE;
    }
  }

  /// The HOME that the arguments name: it is needed before they are understood, since it says in which language.
  private static Optional<Path> home(String[] arguments) {
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(HOME + "=")) {
        return path(arguments[i].substring(HOME.length() + 1));
      }
      if (arguments[i].equals(HOME) && i + 1 < arguments.length) {
        return path(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> path(String typed) {
    try {
      return Optional.of(typed).filter(name -> !name.isBlank()).map(Path::of);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static boolean wantsColour() {
    return System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
  }
}
