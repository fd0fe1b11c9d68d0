package stillwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;
import stillwater.text.Dates;
import stillwater.text.Texts;

/// A day told in German: the same verbs in other words, and for a program that reads nothing else at all.
class GermanTest {
  @TempDir
  private Path home;

  @Test
  void aDayIsToldInGerman() {
    var person = person();
    assertThat(person.type("start", "Lemma 3 beweisen", "-m", "50").out()).isEqualTo("theory · noch 50:00 von 50\n");
    person.wait(10);
    assertThat(person.say("distraction")).endsWith("Die Uhr läuft weiter.\ntheory · noch 40:00 von 50 · 1 Ablenkung\n");
    assertThat(person.say("interrupt", "-c", "Fall n=0")).contains("Die Uhr ist angehalten (");
    person.wait(7);
    assertThat(person.say("status")).isEqualTo("theory · seit 7:00 angehalten · 1 Unterbrechung · 1 Ablenkung\n");
    assertThat(person.say("resume")).startsWith("7:00 abwesend.\nStichwort: Fall n=0\n");
    assertThat(person.say("finish")).startsWith(
        "Block beendet: 10 min Fokus, 1 Unterbrechung (7 min abwesend), 1 Ablenkung.\n");
    assertThat(person.say("status")).isEqualTo("nichts läuft\n");
    assertThat(person.say("undo")).startsWith("Zurückgenommen: das Ende von 09:17.\n");
  }

  @Test
  void whatIsRefusedOrNotUnderstoodIsSaidInGerman() {
    var person = person();
    person.type("start", "Lemma 3 beweisen");
    assertThat(person.type("start").err())
        .isEqualTo("Ein Block läuft (Lemma 3 beweisen); er muss erst beendet werden.\n");
    assertThat(person.type("extend", "x").err()).startsWith(
        "„x“ passt hier nicht, erwartet wird: eine ganze Zahl von Minuten von 1 bis 1440.\nSiehe: stillwater extend");
  }

  @Test
  void whatAProgramReadsIsTheSameInEveryLanguage() {
    var person = person();
    person.type("start", "Lemma 3 beweisen");
    person.wait(90).say("distraction");
    person.say("finish");
    var german = person.say("week", "--format", "json") + person.say("blocks", "--json")
        + person.say("status", "--json");
    person.speaking(Locale.ENGLISH);
    assertThat(person.say("week", "--format", "json") + person.say("blocks", "--json") + person.say("status", "--json"))
        .isEqualTo(german);
  }

  @ParameterizedTest
  @MethodSource("stillwater.cli.HelpTest#verbs")
  void germanHelpFitsATerminal(CommandSpec verb) {
    assertThat(person().say(verb.name(), "--help").lines().toList()).hasSizeBetween(4, 30)
        .allMatch(line -> line.length() <= 80).anyMatch(line -> line.startsWith("Aufruf: stillwater " + verb.name()));
  }

  @Test
  void theScreenAtRestAndItsDaysAreGerman() {
    var texts = new Texts(Locale.GERMANY);
    assertThat(texts.say("rest.question")).isEqualTo("Woran geht es jetzt?");
    assertThat(texts.say("rest.first-step", "Fall n=0")).isEqualTo("Notiert als erster Schritt: „Fall n=0“");
    assertThat(texts.say("today.planned", "1 h 05", "3 h 00")).isEqualTo("Heute · 1 h 05 Fokus · 3 h 00 geplant");
    assertThat(texts.say("page.rate", 1.7)).isEqualTo("1,7");
    var today = LocalDate.of(2026, 11, 21);
    assertThat(Dates.range(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 22), today, texts))
        .isEqualTo("16. – 22. November");
    assertThat(Dates.range(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 3, 1), today, texts))
        .isEqualTo("23. Februar – 1. März");
  }

  private Terminal person() {
    return new Terminal(home, "2026-11-16T08:00:00Z", Terminal.BERLIN).speaking(Locale.GERMANY);
  }
}
