package org.candour.desktop.ombudsman;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.candour.casework.EntryWords;
import org.candour.desktop.kit.Dates;
import org.candour.desktop.kit.Lines;
import org.candour.desktop.kit.Office;
import org.candour.desktop.kit.Parts;
import org.candour.desktop.kit.Urgency;
import org.candour.desktop.kit.Words;
import org.candour.domain.entry.Entry;
import org.candour.procedure.clock.OmbudsmanDeadlines.Deadline;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.OmbudsmanCase.Item;
import org.candour.procedure.state.OmbudsmanCase.Recommendation;
import org.jspecify.annotations.Nullable;

/// The page of one contact: what is due, what was asked and sent, the decision, the remedies, and
/// what happened when.
final class ContactPage {
  private final Office office;
  private final double em;

  ContactPage(Office office, double em) {
    this.office = office;
    this.em = em;
  }

  /// The cards of a contact.
  ///
  /// @param acts what can be done with it
  /// @param openCase opens the file of our complaint
  List<Node> cards(ContactView view, Node acts, Consumer<Long> openCase) {
    List<Node> cards = new ArrayList<>();
    cards.add(head(view, acts, openCase));
    cards.add(due(view));
    if (!view.it().items().isEmpty()) {
      cards.add(items(view.it()));
    }
    if (view.it().decided() != null) {
      cards.add(decision(view.it()));
    }
    if (!view.it().recommendations().isEmpty()) {
      cards.add(remedies(view.it()));
    }
    cards.add(happened(view));
    return cards;
  }

  private VBox head(ContactView view, Node acts, Consumer<Long> openCase) {
    OmbudsmanCase it = view.it();
    VBox card = Parts.card("contact", "");
    Node ours =
        view.reference() == null
            ? Parts.label(Words.text("ombudsman.alone"), "muted")
            : Parts.link(
                "contact-case",
                Words.text("ombudsman.case", view.reference()),
                () -> openCase.accept(view.file().id()));
    HBox top = new HBox(em * 0.6, Parts.label(it.reference(), "h1", "strong"), ours);
    top.setAlignment(javafx.geometry.Pos.BASELINE_LEFT);
    top.getChildren().getFirst().setId("contact-reference");
    card.getChildren().add(top);
    card.getChildren().add(Parts.prose(standing(it), "muted"));
    card.getChildren().add(acts);
    return card;
  }

  /// Where the contact stands, in a sentence.
  private static String standing(OmbudsmanCase it) {
    List<String> said = new ArrayList<>();
    add(said, it.subjectArea());
    if (it.enquiry() != null) {
      said.add(Words.text("ombudsman.enquired", Dates.column(it.enquiry())));
    }
    if (it.decided() != null) {
      said.add(Words.text("ombudsman.decided", Dates.column(it.decided())));
    }
    if (it.letters().linkOfficer() != null) {
      said.add(Words.text("ombudsman.officer", it.letters().linkOfficer()));
    }
    return String.join(" · ", said);
  }

  private static void add(List<String> to, @Nullable String text) {
    if (text != null) {
      to.add(text);
    }
  }

  private VBox due(ContactView view) {
    VBox card = Parts.card("contact-due", Words.text("ombudsman.due"));
    Parts.count(card, view.due().size(), late(view));
    if (view.due().isEmpty()) {
      card.getChildren().add(Parts.prose(Words.text("ombudsman.due.none"), "empty"));
      return card;
    }
    Lines lines = new Lines("gsr", em);
    for (Deadline it : view.due()) {
      lines.line(
          Parts.prose(words(it)),
          Parts.brief(it.who() == null ? Words.text("today.you") : it.who(), "muted"),
          left(it.due()));
    }
    card.getChildren().add(lines);
    return card;
  }

  private boolean late(ContactView view) {
    return view.due().stream().anyMatch(it -> it.due().isBefore(office.today()));
  }

  static String words(Deadline it) {
    String kind = Words.text("ombudsman.kind." + it.kind());
    return it.what().isEmpty() ? kind : kind + ": " + it.what();
  }

  private Node left(LocalDate due) {
    Urgency urgency = office.urgency(due);
    return Parts.label(Dates.column(due) + ", " + office.leftWords(due), urgency.style());
  }

  private VBox items(OmbudsmanCase it) {
    VBox card = Parts.card("contact-items", Words.text("ombudsman.items"));
    Lines lines = new Lines("kgr", em);
    for (Item item : it.items()) {
      lines.line(
          Parts.label(String.valueOf(item.number()), "muted"),
          Parts.prose(item.what()),
          item.sent() != null
              ? Parts.label(Words.text("ombudsman.sent", Dates.column(item.sent())), "done")
              : item.due() == null
                  ? Parts.label(Words.text("ombudsman.unsent"), "muted")
                  : left(item.due()));
    }
    card.getChildren().add(lines);
    return card;
  }

  private VBox decision(OmbudsmanCase it) {
    VBox card = Parts.card("contact-decision", Words.text("ombudsman.decision"));
    String label = it.decision() == null ? Words.text("ombudsman.no-label") : it.decision();
    card.getChildren().add(Parts.prose(label, "strong"));
    List<String> said = new ArrayList<>();
    add(said, it.group() == null ? null : Words.text("ombudsman.group", it.group().label()));
    add(said, it.fault() == null ? null : Words.text("ombudsman.fault." + it.fault()));
    add(said, Boolean.TRUE.equals(it.premature()) ? Words.text("ombudsman.premature") : null);
    add(said, it.payment() == null ? null : Words.text("ombudsman.payment", it.payment()));
    add(
        said,
        Boolean.TRUE.equals(it.remedyOffered()) ? Words.text("ombudsman.remedy-offered") : null);
    add(said, Boolean.TRUE.equals(it.sharedWithOfsted()) ? Words.text("ombudsman.ofsted") : null);
    if (it.reported() != null) {
      said.add(Words.text("ombudsman.reported", Dates.column(it.reported())));
    }
    if (!said.isEmpty()) {
      card.getChildren().add(Parts.prose(String.join(" · ", said), "muted"));
    }
    for (String text : new String[] {it.summary(), it.finding()}) {
      if (text != null) {
        card.getChildren().add(Parts.prose(text));
      }
    }
    return card;
  }

  private VBox remedies(OmbudsmanCase it) {
    VBox card = Parts.card("contact-remedies", Words.text("ombudsman.remedies"));
    Lines lines = new Lines("kgr", em);
    for (Recommendation made : it.recommendations()) {
      VBox what = new VBox(Parts.prose(made.text()), Parts.prose(told(made), "muted"));
      what.setMinWidth(0);
      lines.line(Parts.label(String.valueOf(made.number()), "muted"), what, state(made));
    }
    card.getChildren().add(lines);
    return card;
  }

  private static String told(Recommendation made) {
    List<String> said = new ArrayList<>();
    said.add(made.kind().label());
    add(said, made.owner());
    add(said, made.amount() == null ? null : made.amount().toString());
    if (made.firstDue() != null && !made.firstDue().equals(made.due())) {
      said.add(Words.text("learning.first-due", Dates.column(made.firstDue())));
    }
    add(said, made.evidence());
    return String.join(" · ", said);
  }

  private Node state(Recommendation made) {
    if (made.accepted() != null) {
      return Parts.label(Words.text("ombudsman.accepted", Dates.column(made.accepted())), "done");
    }
    if (made.done() != null) {
      return Parts.label(Words.text("ombudsman.done", Dates.column(made.done())), "done");
    }
    return made.due() == null
        ? Parts.label(Words.text("action.no-date"), "muted")
        : left(made.due());
  }

  private VBox happened(ContactView view) {
    VBox card = Parts.card("contact-chronology", Words.text("tab.chronology"));
    Lines lines = new Lines("kg", em);
    for (Entry entry : view.entries()) {
      lines.line(
          Parts.label(Dates.column(entry.day()), "muted"),
          Parts.prose(said(entry, view.it().reference())));
    }
    card.getChildren().add(lines);
    return card;
  }

  /// The words of an entry without the reference, which stands on top already.
  private static String said(Entry entry, String reference) {
    return EntryWords.of(entry.body())
        .replace(": " + reference + "; ", ": ")
        .replace(": " + reference, "");
  }
}
