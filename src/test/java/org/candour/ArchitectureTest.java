package org.candour;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.temporal.Temporal;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/// Which room may use which, as `docs/architecture` draws it, and why.
@AnalyzeClasses(packages = "org.candour", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule DOMAIN =
      room("domain")
          .because("the language of a complaint must be readable, and testable, with nothing else");

  @ArchTest
  static final ArchRule PROCEDURE =
      room("procedure", "domain")
          .because("the Regulations are functions of what happened, wherever it is kept or shown");

  @ArchTest
  static final ArchRule STATE =
      room("procedure.state", "domain")
          .because("the state is what everything is worked out from, so it works out nothing");

  @ArchTest
  static final ArchRule CLOCK =
      room("procedure.clock", "procedure.state", "domain")
          .because("a clock follows from the state alone, so that every screen shows the same day");

  @ArchTest
  static final ArchRule FOLD =
      room("procedure.fold", "procedure.clock", "procedure.state", "domain")
          .because("what happened is added up before anybody asks what may happen next");

  @ArchTest
  static final ArchRule CASEWORK =
      room("casework", "procedure", "access", "domain")
          .because("a verb says what it needs of the world through ports and knows no engine");

  @ArchTest
  static final ArchRule FIGURES =
      room("figures", "casework", "procedure", "access", "domain")
          .because("each number is defined once, whichever report or screen prints it");

  @ArchTest
  static final ArchRule REPORT =
      room("report", "figures", "casework", "procedure", "access", "domain")
          .because("a report arranges figures and cases and never reads the register's tables");

  @ArchTest
  static final ArchRule EXCHANGE =
      room("exchange", "casework", "figures", "procedure", "access", "domain")
          .because("what is brought in passes through the same verbs as what is typed");

  @ArchTest
  static final ArchRule ACCESS =
      room("access", "domain").because("keys and sign-in must be reviewable on their own");

  @ArchTest
  static final ArchRule STORE =
      room("store", "figures", "casework", "procedure", "access", "domain")
          .because("the store answers ports; it decides nothing and shows nothing");

  @ArchTest
  static final ArchRule STORE_ENGINE =
      room("store.engine", "casework", "access", "domain")
          .because("how a database is asked is the same whatever lies in it");

  @ArchTest
  static final ArchRule STORE_CHAIN =
      room("store.chain", "store.engine", "casework", "procedure", "domain")
          .because("what proves the entries must not lean on tables worked out from them");

  @ArchTest
  static final ArchRule STORE_PROJECTION =
      room(
              "store.projection",
              "store.chain",
              "store.engine",
              "store.schema",
              "casework",
              "procedure",
              "domain")
          .because("the present state follows from the entries alone, whoever asks for it");

  @ArchTest
  static final ArchRule COMMAND =
      room("command", "exchange", "report", "figures", "casework", "procedure", "access", "domain")
          .because("the engine is chosen in launch, so that a command runs on either");

  @ArchTest
  static final ArchRule DESKTOP =
      room("desktop", "exchange", "report", "figures", "casework", "procedure", "access", "domain")
          .because("the engine is chosen in launch, so that a screen shows either");

  @ArchTest
  static final ArchRule NOBODY_USES_LAUNCH =
      noClasses()
          .that(resideInAPackage("org.candour.."))
          .and(not(resideInAnyPackage("org.candour.launch..", "org.candour")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.candour.launch..", "org.candour"))
          .because("launch puts the rooms together and is put together by none of them");

  @ArchTest
  static final ArchRule FEATURES =
      SlicesRuleDefinition.slices()
          .matching("org.candour.desktop.(*)..")
          .as("features of the desktop")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(anyClass(), resideInAPackage("org.candour.desktop.kit.."))
          .ignoreDependency(resideInAPackage("org.candour.desktop.shell.."), anyClass())
          .allowEmptyShould(true)
          .because("features meet through Navigator.open(Place), so each can be read alone");

  @ArchTest
  static final ArchRule KIT =
      noClasses()
          .that(resideInAPackage("org.candour.desktop.kit.."))
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.candour.desktop..")
                  .and(not(resideInAPackage("org.candour.desktop.kit.."))))
          .allowEmptyShould(true)
          .because("every feature stands on the kit, so the kit stands on none");

  @ArchTest
  static final ArchRule NO_CLOCK =
      noClasses()
          .that(resideInAnyPackage(rooms("domain", "procedure", "figures")))
          .should()
          .callMethodWhere(asksTheTime())
          .because("a due date or figure must come out the same whenever it is worked out");

  @ArchTest
  static final ArchRule NO_INPUT_OR_OUTPUT =
      noClasses()
          .that(resideInAPackage("org.candour.procedure.."))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql.."))
          .because("the Regulations read no file and no table");

  @ArchTest
  static final ArchRule NO_NETWORK =
      noClasses()
          .that(resideInAPackage("org.candour.."))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.net.http..", "com.sun.net..", "java.rmi..", "javax.net..")
                  .or(
                      type(java.net.Socket.class)
                          .or(type(java.net.ServerSocket.class))
                          .or(type(java.net.DatagramSocket.class))
                          .or(type(java.net.URLConnection.class))
                          .or(type(java.net.InetAddress.class))
                          .or(type(java.nio.channels.ServerSocketChannel.class))
                          .or(type(java.nio.channels.SocketChannel.class))))
          .because(
              "nothing listens on the network, and nothing is sent anywhere but to the"
                  + " database server that the user named");

  @ArchTest
  static final ArchRule ENGINE =
      noClasses()
          .that(not(resideInAPackage("org.candour.store..")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.jooq..", "org.flywaydb..", "org.sqlite.."))
          .because("only the store knows which engine keeps the register");

  @ArchTest
  static final ArchRule TOOLKIT =
      noClasses()
          .that(not(resideInAnyPackage(rooms("desktop", "launch"))))
          .should()
          .dependOnClassesThat(resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx.."))
          .because("figures, reports and commands run where there is no screen");

  @ArchTest
  static final ArchRule NAMES =
      noClasses()
          .that(resideInAPackage("org.candour.."))
          .should()
          .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl)")
          .because("a class is named after what it is in the field, not after its pattern");

  @ArchTest
  static final ArchRule NULL_MARKED =
      classes()
          .that(not(resideInAPackage("org.candour.store.schema..")))
          .should(liveInANullMarkedPackage())
          .because("the compiler checks for null only where the package says so");

  private static ArchRule room(String room, String... mayUse) {
    String[] allowed = rooms(mayUse);
    String own = "org.candour." + room + "..";
    return noClasses()
        .that(resideInAPackage(own))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.candour..")
                .and(not(resideInAPackage(own)))
                .and(not(resideInAnyPackage(allowed))))
        .as(room + " uses only " + (mayUse.length == 0 ? "itself" : String.join(", ", mayUse)))
        .allowEmptyShould(true);
  }

  private static String[] rooms(String... names) {
    return Arrays.stream(names).map(name -> "org.candour." + name + "..").toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> not(DescribedPredicate<? super JavaClass> other) {
    return DescribedPredicate.not(other).forSubtype();
  }

  private static DescribedPredicate<JavaClass> anyClass() {
    return DescribedPredicate.alwaysTrue();
  }

  private static DescribedPredicate<JavaMethodCall> asksTheTime() {
    return new DescribedPredicate<>("ask for the time") {
      @Override
      public boolean test(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean now = call.getName().equals("now") && owner.isAssignableTo(Temporal.class);
        boolean millis =
            owner.isEquivalentTo(System.class)
                && (call.getName().equals("currentTimeMillis")
                    || call.getName().equals("nanoTime"));
        return now || millis || owner.isAssignableTo(java.time.Clock.class);
      }
    };
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a package whose package-info says @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(new SimpleConditionEvent(type, marked, type.getName() + ": " + marked));
      }
    };
  }

  /// Kept so that a wrong import path cannot make every rule pass over nothing.
  @ArchTest
  static void somethingIsRead(JavaClasses classes) {
    if (!classes.contain(Candour.class)) {
      throw new AssertionError("The rules were run over nothing");
    }
  }
}
