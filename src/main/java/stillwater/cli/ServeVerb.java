package stillwater.cli;

import picocli.CommandLine.Command;

/// `serve`: runs without a window, so that verbs share one program and somebody watches the clock.
@Command(name = "serve")
final class ServeVerb extends Verb {

  @Override
  void run(Page page) {
    session().serve(() -> page.say("serve.ready"));
  }
}
