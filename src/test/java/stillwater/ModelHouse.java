package stillwater;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import stillwater.ArchitectureTest.Room;

/// A house to break rules in: in each room a class that uses every arrow of the map.
/// All sources are compiled at once, which is quick, and told apart by the name of their file.
final class ModelHouse {
  private static final List<String> OUTSIDE = List.of(
      "package javafx.scene; public class Node { public void setStyle(String style) {} }",
      "package javafx.stage; public class Stage {}",
      "package javafx.application; public class Platform { public static void runLater(Runnable work) {} }",
      "package tools.jackson.databind; public class JsonNode {}",
      "package com.fasterxml.jackson.annotation; public @interface JsonIgnore {}",
      "package org.freedesktop.dbus.connections.impl; public class DBusConnection {}",
      "package org.slf4j; public interface Logger {}",
      "package org.apache.logging.log4j; public interface Logger {}");

  /// What the rules look closely at and must let pass.
  private static final List<String> MANNERLY = List.of(
      "package stillwater; class Wiring { java.time.Clock clock = java.time.Clock.systemUTC(); }",
      "package stillwater; class Logs { java.util.logging.Logger root; org.slf4j.Logger log; }",
      "package stillwater.focus; class Day { Object of(java.time.Clock at) { return java.time.LocalDate.now(at); } }",
      "package stillwater.wire; class Json { tools.jackson.databind.JsonNode node; }",
      "package stillwater.exchange; class Columns { tools.jackson.databind.JsonNode node; }",
      "package stillwater.link; class Door { java.nio.channels.SocketChannel a; java.net.UnixDomainSocketAddress b; }",
      "package stillwater.desktop; class Bell { void ring() { java.awt.Toolkit.getDefaultToolkit().beep(); } }",
      "package stillwater.desktop; class Bus { org.freedesktop.dbus.connections.impl.DBusConnection connection; }",
      "package stillwater.ui.timer; public class Resident { javafx.scene.Node node; }",
      "package stillwater.ui.week; public class Resident { stillwater.ui.timer.Resident timer; }",
      "package stillwater.ui; class Screen { void draw() { javafx.application.Platform.runLater(this::draw); } }",
      "package stillwater.cli; class Words { void speak() { System.out.println(); System.err.println(); } }");

  private final List<String> intruders;
  private final JavaClasses all;

  private ModelHouse(List<String> intruders, JavaClasses all) {
    this.intruders = intruders;
    this.all = all;
  }

  /// @param intruders sources of classes that all have `Intruder` in their names
  static ModelHouse builtIn(Path site, List<String> intruders) {
    var sources = new ArrayList<>(Stream.of(OUTSIDE, MANNERLY, residents())
        .flatMap(texts -> texts.stream().map(text -> file("Model", text))).toList());
    for (int i = 0; i < intruders.size(); i++) {
      sources.add(file("Intruder" + i, intruders.get(i).replace("Intruder", "Intruder" + i)));
    }
    compile(site, sources);
    return new ModelHouse(intruders, new ClassFileImporter().importPath(site.resolve("stillwater")));
  }

  /// The source of a class in a room.
  static String in(Room room, String member) {
    return "package " + room.packageName() + "; class Intruder { " + member + " }";
  }

  JavaClasses asDrawn() {
    return from("Model.java");
  }

  JavaClasses with(String intruder) {
    return from("Model.java", "Intruder" + intruders.indexOf(intruder) + ".java");
  }

  private JavaClasses from(String... files) {
    return all.that(describe("stand in " + List.of(files), type -> List.of(files).contains(file(type))));
  }

  private static String file(JavaClass type) {
    return type.getSource().orElseThrow().getFileName().orElseThrow();
  }

  private static List<String> residents() {
    return Stream.concat(Stream.of(resident("stillwater", Room.all())),
        Room.all().map(room -> resident(room.packageName(), Room.all().filter(room::mayUse)))).toList();
  }

  private static String resident(String home, Stream<Room> acquaintances) {
    var members = acquaintances.map(room -> room.packageName() + ".Resident " + room + ";").toList();
    return "package " + home + "; public class Resident { " + String.join(" ", members) + " }";
  }

  private static void compile(Path site, List<JavaFileObject> sources) {
    var complaints = new StringWriter();
    var options = List.of("-proc:none", "-classpath", site.toString(), "-d", site.toString());
    var done = ToolProvider.getSystemJavaCompiler().getTask(complaints, null, null, options, null, sources).call();
    assertThat(done).as(complaints.toString()).isTrue();
  }

  private static JavaFileObject file(String name, String source) {
    return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public String getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return true;
      }
    };
  }
}
