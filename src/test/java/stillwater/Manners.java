package stillwater;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static stillwater.ArchitectureTest.Room.CLI;
import static stillwater.ArchitectureTest.Room.DESKTOP;
import static stillwater.ArchitectureTest.Room.EXCHANGE;
import static stillwater.ArchitectureTest.Room.FOCUS;
import static stillwater.ArchitectureTest.Room.LINK;
import static stillwater.ArchitectureTest.Room.UI;
import static stillwater.ArchitectureTest.Room.WIRE;
import static stillwater.ModelHouse.in;
import static stillwater.Offences.areInJavaBase;
import static stillwater.Offences.areNamed;
import static stillwater.Offences.beNamed;
import static stillwater.Offences.reach;
import static stillwater.Offences.reachFromOneClass;
import static stillwater.Offences.use;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import stillwater.ArchitectureTest.Room;
import stillwater.ArchitectureTest.Rule;

/// What holds in every room, and beside each rule the code that it must not let pass.
/// A star in a name stands for anything.
final class Manners {
  private static final DescribedPredicate<JavaClass> MAIN = resideInAPackage("stillwater");

  static final List<Rule> ALL = List.of(
      new Rule("no packages lean on each other in a circle, screens included",
          slices().matching("stillwater.(**)").should().beFreeOfCycles(),
          in(FOCUS, "stillwater.report.Resident report;"),
          "package stillwater.ui.timer; class Intruder { stillwater.ui.week.Resident week; }"),

      new Rule("focus needs java.base and nothing else",
          classes().that(liveIn(FOCUS))
              .should().onlyDependOnClassesThat(areInJavaBase().or(liveIn(FOCUS)).or(areNamed("org.jspecify.*"))),
          in(FOCUS, "java.sql.Date date;"),
          in(FOCUS, "java.net.http.HttpClient[] clients;"),
          in(FOCUS, "org.slf4j.Logger log;")),

      new Rule("JavaFX is for ui alone",
          noClasses().that(not(liveIn(UI))).should(use("javafx.*", "org.controlsfx.*", "atlantafx.*")),
          in(DESKTOP, "javafx.scene.Node node;"),
          "package stillwater; class Intruder extends javafx.scene.Node {}"),

      new Rule("Jackson is for wire and exchange alone",
          noClasses().that(not(liveIn(WIRE).or(liveIn(EXCHANGE))))
              .should(use("tools.jackson.*", "com.fasterxml.jackson.*")),
          in(LINK, "tools.jackson.databind.JsonNode json;"),
          in(FOCUS, "@com.fasterxml.jackson.annotation.JsonIgnore int count;")),

      new Rule("D-Bus and sound are for desktop alone",
          noClasses().that(not(liveIn(DESKTOP))).should(use("org.freedesktop.*", "javax.sound.*")),
          in(UI, "org.freedesktop.dbus.connections.impl.DBusConnection bus;"),
          "package stillwater; class Intruder { javax.sound.sampled.Clip chime; }"),

      new Rule("AWT and Swing are for desktop alone",
          noClasses().that(not(liveIn(DESKTOP))).should(use("java.awt.*", "javax.swing.*")),
          in(UI, "void ring() { java.awt.Toolkit.getDefaultToolkit().beep(); }"),
          in(CLI, "javax.swing.JFrame frame;")),

      new Rule("a view model knows no scene, no stage and no toolkit",
          noClasses().that(areNamed("*ViewModel", "*ViewModel$*"))
              .should(use("javafx.scene.*", "javafx.stage.*", "javafx.application.*")),
          "package stillwater.ui.timer; class IntruderViewModel { javafx.scene.Node node; }",
          "package stillwater.ui.timer; class IntruderViewModel { javafx.stage.Stage stage; }",
          """
          package stillwater.ui.timer;
          class IntruderViewModel {
            static class Row { java.util.concurrent.Executor screen = javafx.application.Platform::runLater; }
          }
          """),

      new Rule("one class knows how to reach the JavaFX thread",
          classes().should(reachFromOneClass("javafx.application.Platform.runLater(*")),
          """
          package stillwater.ui;
          class IntruderOne { java.util.concurrent.Executor screen = javafx.application.Platform::runLater; }
          class IntruderTwo { void draw() { javafx.application.Platform.runLater(() -> {}); } }
          """),

      new Rule("nobody but Main looks at a clock",
          noClasses().that(not(MAIN)).should(reach("java.time.*.now()", "java.time.*.now(java.time.ZoneId)",
              "java.time.Clock.system*", "java.time.Clock.tick*s(*", "java.time.InstantSource.system()",
              "java.lang.System.currentTimeMillis()", "java.util.Date.<init>()", "java.util.Calendar.getInstance(*")),
          in(FOCUS, "java.time.Instant at = java.time.Instant.now();"),
          in(FOCUS, "java.util.function.Supplier<java.time.Instant> clock = java.time.Instant::now;"),
          in(CLI, "java.time.LocalDate today = java.time.LocalDate.now();"),
          in(CLI, "java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneOffset.UTC);"),
          in(CLI, "java.time.LocalDateTime at = java.time.LocalDateTime.now();"),
          in(CLI, "java.time.ZonedDateTime at = java.time.ZonedDateTime.now();"),
          in(CLI, "java.time.OffsetDateTime at = java.time.OffsetDateTime.now();"),
          in(CLI, "java.time.YearMonth month = java.time.YearMonth.now();"),
          in(UI, "java.time.Clock clock = java.time.Clock.systemUTC();"),
          in(UI, "java.time.Clock clock = java.time.Clock.systemDefaultZone();"),
          in(UI, "java.time.Clock clock = java.time.Clock.tickSeconds(java.time.ZoneOffset.UTC);"),
          in(UI, "java.time.InstantSource clock = java.time.InstantSource.system();"),
          in(UI, "long at = System.currentTimeMillis();"),
          in(UI, "java.util.Date at = new java.util.Date();"),
          in(UI, "java.util.Calendar at = java.util.Calendar.getInstance();")),

      new Rule("nobody but cli and Main speaks to the terminal",
          noClasses().that(not(liveIn(CLI).or(MAIN))).should(reach("java.lang.System.out", "java.lang.System.err",
              "java.lang.IO.*", "java.lang.System.console()", "*.printStackTrace(*")),
          in(FOCUS, "void speak() { System.out.println(); }"),
          in(FOCUS, "java.io.PrintStream stream = System.err;"),
          in(FOCUS, "void speak() { IO.println(); }"),
          in(FOCUS, "java.io.Console console = System.console();"),
          in(FOCUS, "void speak(IllegalStateException broken) { broken.printStackTrace(); }")),

      new Rule("style stands in style sheets",
          noClasses().should(reach("*.setStyle(*")),
          in(UI, "void paint(javafx.scene.Node node) { node.setStyle(\"-fx-fill: red\"); }")),

      new Rule("only Main sets up logging",
          noClasses().that(not(MAIN)).should(use("java.util.logging.*")),
          in(FOCUS, "java.util.logging.Logger log;")),

      new Rule("whoever logs does it through SLF4J",
          noClasses().should(use("java.lang.System$Logger", "org.apache.logging.*", "org.apache.log4j.*",
              "org.apache.commons.logging.*", "ch.qos.logback.*")),
          in(FOCUS, "System.Logger log = System.getLogger(\"focus\");"),
          in(FOCUS, "org.apache.logging.log4j.Logger log;")),

      new Rule("nobody opens a network connection",
          noClasses().should(use("java.net.*Socket", "java.net.*URLConnection", "java.net.*Inet*", "java.net.http.*",
              "java.net.NetworkInterface", "javax.net.*", "java.rmi.*", "com.sun.net.*", "javafx.scene.web.*",
              "java.nio.channels.Datagram*", "java.nio.channels.Asynchronous*Socket*"))
              .orShould(reach("java.net.URL.open*", "java.net.URL.getContent(*")),
          in(LINK, "java.net.Socket socket;"),
          in(LINK, "java.net.ServerSocket socket;"),
          in(LINK, "java.net.DatagramSocket socket;"),
          in(LINK, "javax.net.ssl.SSLSocket socket;"),
          in(LINK, "java.net.SocketAddress nowhere = new java.net.InetSocketAddress(1);"),
          in(LINK, "java.net.InetAddress address;"),
          in(LINK, "java.nio.channels.DatagramChannel channel;"),
          in(LINK, "java.nio.channels.AsynchronousSocketChannel channel;"),
          in(UI, "java.net.HttpURLConnection connection;"),
          in(UI, "java.net.http.HttpClient client;"),
          in(UI, "Object read(java.net.URL url) throws java.io.IOException { return url.openStream(); }")),

      new Rule("the local socket is for link alone",
          noClasses().that(not(liveIn(LINK)))
              .should(use("java.nio.channels.*SocketChannel", "java.net.UnixDomainSocketAddress")),
          in(CLI, "java.nio.channels.SocketChannel channel;"),
          in(CLI, "java.nio.channels.ServerSocketChannel channel;"),
          in(CLI, "java.net.UnixDomainSocketAddress address;")),

      new Rule("every type lives in a room of the map",
          classes().should().resideInAnyPackage(Stream.concat(
              Stream.of("stillwater"), Room.all().map(Room::packages)).toArray(String[]::new)),
          "package stillwater.attic; class Intruder {}"),

      new Rule("no package is a drawer for odds and ends",
          noClasses().should().resideInAnyPackage(
              "..util..", "..utils..", "..common..", "..impl..", "..misc..", "..helper..", "..helpers.."),
          "package stillwater.focus.util; class Intruder {}",
          "package stillwater.common; class Intruder {}",
          "package stillwater.store.impl.disk; class Intruder {}"),

      new Rule("no class is named after being a class",
          noClasses().should(beNamed("*Impl", "*Util", "*Utils", "*Helper", "*Manager")),
          "package stillwater.focus; class IntruderImpl {}",
          "package stillwater.focus; class IntruderUtil {}",
          "package stillwater.focus; class IntruderUtils {}",
          "package stillwater.focus; class IntruderHelper {}",
          "package stillwater.focus; class Intruder { static class IntruderManager {} }"));

  private Manners() {}

  private static DescribedPredicate<JavaClass> liveIn(Room room) {
    return resideInAPackage(room.packages());
  }
}
