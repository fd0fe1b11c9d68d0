package stillwater;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a class can do, in the words of [Manners]. Types and members are named in full; a star stands for anything.
final class Offences {
  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

  private Offences() {}

  static DescribedPredicate<JavaClass> areNamed(String... names) {
    var wanted = like(names);
    return describe("are named " + String.join(", ", names), type -> wanted.test(base(type).getName()));
  }

  static DescribedPredicate<JavaClass> areInJavaBase() {
    return describe("are in java.base",
        type -> base(type).isPrimitive() || JAVA_BASE.contains(base(type).getPackageName()));
  }

  static ArchCondition<JavaClass> beNamed(String... names) {
    return ArchConditions.be(areNamed(names));
  }

  static ArchCondition<JavaClass> use(String... types) {
    return ArchConditions.dependOnClassesThat(areNamed(types));
  }

  /// Calls, reads or refers to a member.
  static ArchCondition<JavaClass> reach(String... members) {
    return ArchConditions.accessTargetWhere(isTo(members));
  }

  /// Not more than one top-level class calls or refers to a member; what nests inside it is the same class here.
  static ArchCondition<JavaClass> reachFromOneClass(String... members) {
    return new ArchCondition<>("reach %s from one class", String.join(", ", members)) {
      private final Set<String> callers = new TreeSet<>();

      @Override
      public void init(Collection<JavaClass> all) {
        callers.clear();
      }

      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getAccessesFromSelf().stream().anyMatch(isTo(members))) {
          callers.add(type.getName().replaceFirst("\\$.*", ""));
        }
      }

      @Override
      public void finish(ConditionEvents events) {
        if (callers.size() > 1) {
          events.add(SimpleConditionEvent.violated(callers, "more than one class: " + callers));
        }
      }
    };
  }

  private static DescribedPredicate<JavaAccess<?>> isTo(String... members) {
    var wanted = like(members);
    return describe("it is to " + String.join(", ", members),
        access -> wanted.test(access.getTarget().getFullName()));
  }

  private static JavaClass base(JavaClass type) {
    return type.getBaseComponentType();
  }

  private static Predicate<String> like(String... names) {
    var alternatives = Stream.of(names)
        .map(name -> Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(joining(".*")));
    return Pattern.compile(alternatives.collect(joining("|"))).asMatchPredicate();
  }
}
