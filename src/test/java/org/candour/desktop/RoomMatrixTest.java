package org.candour.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.candour.Documented;
import org.candour.access.Act;
import org.candour.access.Member;
import org.candour.access.Pass;
import org.candour.access.Role;
import org.candour.desktop.kit.Place;
import org.junit.jupiter.api.Test;

/// Every role at the door of every room, and every file that the window writes, as
/// `docs/security/roles.md` has them.
final class RoomMatrixTest {
  private static final String PAGE = "security/roles.md";
  private static final Pattern WRITES =
      Pattern.compile(
          "ReportFile\\.(save\\w*|write)\\(|Files\\.write|Recharges\\.write|GridExport\\.write"
              + "|register\\(\\)\\.saveYear\\(");

  /// Every place but the first start, at which no register is open yet.
  private static Map<String, Place> places() throws ReflectiveOperationException {
    Map<String, Place> places = new TreeMap<>();
    for (Class<?> kind : Place.class.getPermittedSubclasses()) {
      if (kind != Place.First.class) {
        String words = kind.getSimpleName().replaceAll("(?<=[a-z])([A-Z])", " $1");
        places.put(words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT), made(kind));
      }
    }
    return places;
  }

  private static Place made(Class<?> kind) throws ReflectiveOperationException {
    Constructor<?> constructor = kind.getDeclaredConstructors()[0];
    Object[] told =
        Arrays.stream(constructor.getParameterTypes())
            .map(type -> type == long.class ? (Object) 1L : type == boolean.class ? true : "")
            .toArray();
    return (Place) constructor.newInstance(told);
  }

  @Test
  void eachRoleEntersTheRoomsOfThePageAndNoOthers() throws Exception {
    Documented table = Documented.table(PAGE, "room");
    Map<String, Place> places = places();
    assertThat(table.rows().keySet()).containsExactlyInAnyOrderElementsOf(places.keySet());
    SoftAssertions all = new SoftAssertions();
    for (Role role : Role.values()) {
      Pass pass = new Pass(Member.given("Somebody", role, LocalDate.of(2016, 4, 1)));
      places.forEach((name, place) ->
          all.assertThat(RoleRooms.within(pass, place).equals(place))
              .as("%s: %s", role, name)
              .isEqualTo(table.cell(name, role.label()).equals("yes")));
    }
    all.assertAll();
  }

  @Test
  void everyClassThatWritesAFileStandsOnThePage() throws IOException {
    Documented table = Documented.table(PAGE, "file");
    TreeSet<String> named =
        table.rows().values().stream()
            .map(cells -> cells.getFirst())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(writers()).isEqualTo(named);
    table
        .rows()
        .values()
        .forEach(cells -> Stream.of(cells.get(1).split(", ")).forEach(act -> Act.valueOf(act)));
  }

  private static TreeSet<String> writers() throws IOException {
    TreeSet<String> writers = new TreeSet<>();
    for (String room : new String[] {"desktop", "launch"}) {
      try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/candour", room))) {
        sources
            .filter(source -> source.toString().endsWith(".java"))
            .filter(source -> WRITES.matcher(read(source)).find())
            .forEach(source -> writers.add(source.getFileName().toString().replace(".java", "")));
      }
    }
    return writers;
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
