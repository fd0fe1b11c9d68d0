package stillwater;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import stillwater.cli.Ink;
import stillwater.cli.Page;
import stillwater.cli.Stillwater;
import stillwater.text.Texts;

/// Starts Stillwater: reads the arguments, opens the HOME they name, and answers.
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.util.logging.SimpleFormatter.format", "stillwater: %5$s%n");
    var texts = new Texts(Locale.ENGLISH);
    var page = new Page(stream(FileDescriptor.out), stream(FileDescriptor.err), texts, new Ink(wantsColour()));
    var status = Stillwater.run(home -> Home.open(home, page.err(), texts), page, arguments);
    page.out().flush();
    System.exit(status);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static boolean wantsColour() {
    return System.console() != null && System.console().isTerminal() && System.getenv("NO_COLOR") == null;
  }
}
