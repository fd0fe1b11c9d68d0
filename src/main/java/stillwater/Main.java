package stillwater;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
    System.exit(wantsWindow(arguments, home) ? window(home, page) : verb(page, arguments));
  }

  private static int verb(Page page, String... arguments) {
    var homes = new ArrayList<Home>();
    var status = Stillwater.run(named -> {
      homes.add(Home.open(named, page.err(), page.texts()));
      return homes.getLast();
    }, page, arguments);
    page.out().flush();
    homes.forEach(Home::leave);
    return status;
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
    var host = Windowed.host();
    try {
      Home.open(home, page.err(), page.texts()).open(host);
      return 0;
    } catch (Trouble trouble) {
      page.err().println(Refusals.of(trouble, page.texts()));
      return switch (trouble.code()) {
        case NO_DISPLAY -> Stillwater.REFUSED;
        case ALREADY_SERVED -> Stillwater.TROUBLE;
        default -> {
          host.giveUp(trouble, page.texts());
          yield Stillwater.TROUBLE;
        }
      };
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
