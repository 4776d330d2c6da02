package org.candour.desktop.learning;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.candour.casework.LearningLists.SaidLine;
import org.candour.desktop.kit.Acts;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Tools;
import org.candour.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/// What the public is told, apart from what a case file says.
final class SaidTab extends LearningTab<SaidLine> {
  SaidTab(Tools tools, Office office) {
    super("said", tools, office);
    table
        .column("day", Words.text("learning.column.day"), 6.4, it -> Dates.column(it.day()))
        .column("you-said", Words.text("learning.column.you-said"), 17, SaidTab::youSaid)
        .column("we-did", Words.text("learning.column.we-did"), 17, SaidLine::weDid)
        .column("reference", Words.text("learning.column.reference"), 5.4, SaidLine::reference)
        .column("area", Words.text("learning.column.area"), 9, it -> text(it.area()));
    furnish();
  }

  private static String youSaid(SaidLine it) {
    return it.youSaid().isEmpty() ? Words.text("learning.from-action") : it.youSaid();
  }

  @Override
  List<SaidLine> read() {
    return model.lists().said(LIMIT);
  }

  @Override
  Object same(SaidLine it) {
    return it;
  }

  @Override
  long file(SaidLine it) {
    return it.reference().isEmpty() ? 0 : it.file();
  }

  @Override
  List<Node> details(SaidLine it) {
    List<Node> said = new ArrayList<>();
    if (!it.youSaid().isEmpty()) {
      said.add(Parts.label(Words.text("learning.column.you-said"), "muted"));
      said.add(Parts.prose(it.youSaid()));
    }
    said.add(Parts.label(Words.text("learning.column.we-did"), "muted"));
    said.add(Parts.prose(it.weDid()));
    return said;
  }

  @Override
  List<Acts.Act> steps(@Nullable SaidLine line) {
    List<Acts.Act> acts = new ArrayList<>();
    acts.add(
        asking(
            "tell",
            "N",
            List.of(
                Questions.day(office.today()),
                Questions.text("our-reference").must(),
                Questions.longText("you-said").must(),
                Questions.longText("we-did").must()),
            a ->
                model.tell(
                    a.text("our-reference"),
                    a.day(Questions.DAY),
                    a.text("you-said"),
                    a.text("we-did"))));
    return acts;
  }
}
