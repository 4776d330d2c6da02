package org.candour.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.candour.Documented;
import org.candour.Story;
import org.candour.access.Act;
import org.candour.access.Asked;
import org.candour.access.Member;
import org.candour.access.Role;
import org.candour.casework.Authorship;
import org.candour.casework.Register;
import org.candour.domain.FileKind;
import org.candour.domain.Refusal;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.NewEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every verb of an open register and every kind of entry, tried as a member of every role: refused
/// in the sentence of the act under which it stands in `docs/security/roles.md`, or not at all.
final class VerbMatrixTest {
  private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
  private static final String SECRET = "heron teal wren dunlin";
  private static final String EVERYBODY = "everybody";

  @TempDir private static Path folder;
  private static Documented table;

  @BeforeAll
  static void make() throws IOException {
    table = Documented.table("security/roles.md", "asked");
    var told = new NewRegister("Verbs", "Anyshire", null);
    try (var register =
        RegisterOpener.create(
            folder.resolve("r.candour"),
            Role.COMPLAINTS_MANAGER.label(),
            SECRET,
            told,
            Story.CALENDAR)) {
      register
          .chronicle()
          .begin(
              FileKind.COMPLAINT,
              who(),
              List.of(Fixture.received("2016-05-03", "2016/001", "Jory Penrose", "Fostering")));
      for (var role : Role.values()) {
        if (role != Role.COMPLAINTS_MANAGER) {
          register.keys().orElseThrow().add(SECRET, role.label(), SECRET);
          register.members().give(Member.given(role.label(), role, DAY), who());
        }
      }
    }
  }

  private static Authorship who() {
    return Authorship.on("Ann", DAY);
  }

  private static StoredRegister opened(Role role) throws IOException {
    var path = Files.createTempDirectory(folder, role.name()).resolve("r.candour");
    for (var ending : List.of("", ".keys")) {
      Files.copy(folder.resolve("r.candour" + ending), Path.of(path + ending));
    }
    return RegisterOpener.open(path, role.label(), SECRET, Story.CALENDAR);
  }

  /// What stands on the page under a heading, with the act that is asked for it.
  private static Map<String, String> documented(String head) {
    var asked = new TreeMap<String, String>();
    for (var act : table.rows().keySet()) {
      for (var name : table.cell(act, head).split(", ")) {
        if (!name.isEmpty()) {
          assertThat(asked.put(name, act)).as(name + " stands twice").isNull();
        }
      }
    }
    return asked;
  }

  /// A verb: a method of the register itself, or of what one of its methods leads to.
  private record Verb(Optional<Method> door, Method method) {
    String name() {
      var many = Arrays.stream(method.getDeclaringClass().getMethods());
      boolean alone = many.filter(m -> m.getName().equals(method.getName())).count() == 1;
      var last = alone ? "" : " of " + method.getParameterTypes()[0].getSimpleName();
      return door.map(d -> d.getName() + ".").orElse("") + method.getName() + last;
    }

    /// What comes of it, when it fails.
    Optional<Throwable> failure(Register register) {
      try {
        Object port = register;
        if (door.isPresent()) {
          port = door.get().invoke(register);
          port = port instanceof Optional<?> kept ? kept.orElseThrow() : port;
        }
        method.invoke(port, Told.all(method));
        return Optional.empty();
      } catch (InvocationTargetException failed) {
        return Optional.of(Objects.requireNonNull(failed.getCause()));
      } catch (ReflectiveOperationException broken) {
        throw new AssertionError(broken);
      }
    }
  }

  private static boolean refused(Role role, Throwable failed) {
    return failed instanceof Refusal
        && Arrays.stream(Act.values())
            .anyMatch(act -> !role.may(act) && role.refusal(act).equals(failed.getMessage()));
  }

  private static List<Verb> verbs() {
    return methods(Register.class)
        .flatMap(method ->
            port(method)
                .map(port -> methods(port).map(each -> new Verb(Optional.of(method), each)))
                .orElseGet(() -> Stream.of(new Verb(Optional.empty(), method))))
        .toList();
  }

  private static Stream<Method> methods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()));
  }

  private static Optional<Class<?>> port(Method method) {
    var type =
        method.getGenericReturnType() instanceof ParameterizedType inner
            ? inner.getActualTypeArguments()[0]
            : method.getReturnType();
    return type instanceof Class<?> port
            && port.isInterface()
            && port.getName().startsWith("org.candour.casework")
        ? Optional.of(port)
        : Optional.empty();
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses()).flatMap(VerbMatrixTest::kinds);
  }

  private static String name(Class<?> kind) {
    var group = kind.getEnclosingClass();
    var before = group == null ? "" : group.getSimpleName() + ".";
    return before + kind.getSimpleName();
  }

  @Test
  void everyVerbAndEveryKindOfEntryIsOnThePage() {
    assertThat(documented("verbs").keySet())
        .containsExactlyInAnyOrderElementsOf(verbs().stream().map(Verb::name).toList());
    assertThat(documented("put on record").keySet())
        .containsExactlyInAnyOrderElementsOf(kinds(Body.class).map(VerbMatrixTest::name).toList());
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyVerbIsDoneOrRefusedAsThePageSays(Role role) throws IOException {
    var page = documented("verbs");
    var all = new SoftAssertions();
    try (var register = opened(role)) {
      for (var verb : verbs()) {
        if (!verb.name().equals("close")) {
          all.assertThat(verb.failure(register).filter(e -> refused(role, e)).isPresent())
              .as("%s: %s", role, verb.name())
              .isNotEqualTo(may(role, page.get(verb.name())));
        }
      }
    }
    all.assertAll();
  }

  private static boolean may(Role role, String asked) {
    return asked.equals(EVERYBODY)
        || Stream.of(asked.split(" or ")).map(Act::valueOf).anyMatch(role::may);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void everyKindOfEntryIsTakenOrRefusedAsThePageSays(Role role) throws IOException {
    var page = documented("put on record");
    var all = new SoftAssertions();
    try (var register = opened(role)) {
      for (var kind : kinds(Body.class).toList()) {
        var body = (Body) Told.of(kind);
        all.assertThat(Asked.of(body).name()).isEqualTo(page.get(name(kind)));
        all.assertThat(refuses(register, role, body))
            .as("%s: %s", role, name(kind))
            .isNotEqualTo(may(role, page.get(name(kind))));
      }
    }
    all.assertAll();
  }

  /// Sent to a version of the case that never was, so that nothing of it stays.
  private static boolean refuses(Register register, Role role, Body body) {
    try {
      register.chronicle().append(1, 999, who(), List.of(new NewEntry(DAY, body)));
      throw new AssertionError(body + " was taken");
    } catch (RuntimeException failed) {
      return refused(role, failed);
    }
  }
}
