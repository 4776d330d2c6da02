package org.candour.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// A large register workbook of invented complaints: ten years, a tenth under other procedures, one
/// in fifty still open, three dated entries for most rows.
final class MadeUpWorkbook {
  private static final List<String> AREAS =
      List.of(
          "Fostering",
          "Adoption",
          "First Response",
          "Child Protection",
          "Children in Care",
          "Disabled Children");
  private static final List<String> TYPES =
      List.of("parent", "child or young person", "foster carer", "adopter", "care leaver");
  private static final List<String> METHODS = List.of("phone", "email", "letter", "online");
  private static final List<String> CAUSES =
      List.of(
          "Delays in providing services",
          "Quality of our work",
          "Keeping informed",
          "Our Fairness to you");
  private static final List<String> OUTCOMES =
      List.of("fully upheld", "partly upheld", "not upheld", "not upheld", "not upheld");
  private static final List<String> STARTS =
      List.of(
          "Bra", "Cor", "Dun", "Fen", "Gal", "Har", "Jor", "Kes", "Lan", "Mer", "Nor", "Pen",
          "Quil", "Ros", "Tre", "Wil");
  private static final List<String> ENDS =
      List.of(
          "bury", "combe", "dale", "field", "gate", "ham", "ley", "more", "rose", "stead", "ton",
          "wick");
  private final Random random = new Random(1);

  Path write(Path folder, int rows, LocalDate today) throws IOException {
    Files.createDirectories(folder);
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("complaints.csv"))) {
      out.write(
          "reference,received,method,complainant_type,complainant_name,child_name,procedure,"
              + "service_area,team,summary,causes,acknowledged,responding_manager,responded,"
              + "outcome,apology,stage2_requested\n");
      for (int row = 1; row <= rows; row++) {
        out.write(row(row, rows, today));
      }
    }
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("costs.csv"))) {
      out.write("date,category,amount,reference\n");
      for (int row = 1; row <= rows; row += 25) {
        out.write(received(row, rows, today).plusDays(5) + ",stage 3,123.45,M/" + row + "\n");
      }
    }
    actions(folder, rows, today);
    ombudsman(folder, rows, today);
    compliments(folder, rows, today);
    return folder;
  }

  /// One action for every fifth complaint; of every tenth action nothing is done yet.
  private void actions(Path folder, int rows, LocalDate today) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("actions.csv"))) {
      out.write("reference,agreed,kind,action_type,description,owner,due,completed,evidence\n");
      for (int row = 5; row <= rows; row += 5) {
        LocalDate agreed = received(row, rows, today).plusDays(29);
        boolean done = row % 50 != 0;
        out.write(
            String.join(
                    ",",
                    "M/" + row,
                    agreed.toString(),
                    "preventative",
                    "training",
                    "Train " + pick(AREAS),
                    name(),
                    agreed.plusDays(60).toString(),
                    done ? agreed.plusDays(1).toString() : "",
                    done ? "A letter" : "")
                + "\n");
      }
    }
  }

  /// One contact of the Ombudsman for every hundredth complaint; every tenth is undecided.
  private void ombudsman(Path folder, int rows, LocalDate today) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("ombudsman.csv"))) {
      out.write("ombudsman_reference,reference,enquiry,subject_area,decided,decision,fault\n");
      for (int row = 100; row <= rows; row += 100) {
        LocalDate enquiry = received(row, rows, today).plusDays(29);
        boolean open = row % 1000 == 0;
        out.write(
            "%s,M/%d,%s,%s,%s,%s,%s\n"
                .formatted(
                    "1%07d".formatted(row),
                    row,
                    enquiry,
                    pick(AREAS),
                    open ? "" : enquiry.plusDays(1),
                    open ? "" : "Not upheld: no fault",
                    open ? "" : "no"));
      }
    }
  }

  private void compliments(Path folder, int rows, LocalDate today) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("compliments.csv"))) {
      out.write("received,team,service_area,text\n");
      for (int row = 2; row <= rows; row += 2) {
        out.write(
            "%s,Team %d,%s,Thank you for %s\n"
                .formatted(
                    received(row, rows, today), random.nextInt(20), pick(AREAS), pick(ENDS)));
      }
    }
  }

  private LocalDate received(int row, int rows, LocalDate today) {
    return today.minusDays(3_650L * (rows - row) / rows + 30);
  }

  private String row(int row, int rows, LocalDate today) {
    LocalDate received = received(row, rows, today);
    boolean open = row % 50 == 0;
    LocalDate responded = received.plusDays(random.nextInt(30));
    boolean further = !open && row % 9 == 0;
    return String.join(
            ",",
            "M/" + row,
            received.toString(),
            pick(METHODS),
            pick(TYPES),
            name(),
            name(),
            row % 10 == 0 ? "corporate" : "children statutory",
            pick(AREAS),
            "Team " + random.nextInt(20),
            "Calls about " + pick(ENDS) + " were not returned for " + random.nextInt(90) + " days",
            pick(CAUSES),
            received.plusDays(1).toString(),
            name(),
            open ? "" : responded.toString(),
            open ? "" : pick(OUTCOMES),
            open ? "" : "no",
            further ? responded.plusDays(9).toString() : "")
        + "\n";
  }

  private String name() {
    return pick(STARTS) + pick(ENDS) + " " + pick(STARTS) + pick(ENDS);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
