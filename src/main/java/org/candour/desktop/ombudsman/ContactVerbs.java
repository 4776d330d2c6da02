package org.candour.desktop.ombudsman;

import java.util.Arrays;
import java.util.List;
import org.candour.desktop.kit.Answers;
import org.candour.desktop.kit.FormField;
import org.candour.desktop.kit.Words;
import org.candour.domain.DecisionGroup;
import org.candour.domain.Listed;
import org.candour.domain.Money;
import org.candour.domain.RecommendationKind;
import org.candour.domain.entry.Body;
import org.candour.domain.entry.Ombudsman;
import org.candour.procedure.state.OmbudsmanCase;
import org.candour.procedure.state.OmbudsmanCase.Recommendation;
import org.jspecify.annotations.Nullable;

/// The steps of a contact, in the order they usually come.
final class ContactVerbs {
  private ContactVerbs() {}

  static List<ContactVerb> all() {
    return List.of(
        new ContactVerb(
            "ask-item",
            "I",
            it -> it.decided() == null,
            _ -> List.of(longText("items").must().with(said("items.hint")), date("due")),
            ContactVerbs::items),
        new ContactVerb(
            "send-item",
            "S",
            it -> it.items().stream().anyMatch(item -> item.sent() == null),
            it -> List.of(choice("item", unsent(it)).must(), text("note")),
            (it, a) ->
                List.of(
                    new Ombudsman.ItemSent(it.reference(), number(a, "item"), a.maybe("note")))),
        new ContactVerb(
            "reply",
            "R",
            it -> it.decided() == null && it.letters().replied() == null,
            _ -> List.of(text("note")),
            (it, a) -> List.of(new Ombudsman.Replied(it.reference(), a.maybe("note")))),
        new ContactVerb(
            "ask-reply",
            "A",
            it -> it.decided() == null,
            _ -> List.of(date("reply-due").must(), text("about")),
            (it, a) ->
                List.of(
                    new Ombudsman.ReplyAsked(
                        it.reference(), a.day("reply-due"), a.maybe("about")))),
        new ContactVerb(
            "draft",
            "D",
            it -> it.decided() == null,
            _ -> List.of(date("comments-due"), longText("note")),
            (it, a) ->
                List.of(
                    new Ombudsman.DraftReceived(
                        it.reference(), a.maybeDay("comments-due"), a.maybe("note")))),
        new ContactVerb(
            "comment",
            "C",
            it -> it.letters().draft() != null && it.letters().commented() == null,
            _ -> List.of(longText("note")),
            (it, a) -> List.of(new Ombudsman.CommentsSent(it.reference(), a.maybe("note")))),
        new ContactVerb("decide", "E", _ -> true, ContactVerbs::decision, ContactVerbs::decided),
        new ContactVerb(
            "recommend",
            "M",
            it -> it.decided() != null || it.letters().draft() != null,
            _ ->
                List.of(
                    choice("remedy-kind", RecommendationKind.values()).must(),
                    longText("remedy").must().with(said("remedy.hint")),
                    date("due").must(),
                    text("owner").with(said("owner.hint")),
                    text("amount")),
            ContactVerbs::recommended),
        new ContactVerb(
            "remedy-done",
            "V",
            OmbudsmanCase::remedyOpen,
            it -> List.of(choice("which", open(it)).must(), longText("evidence").must()),
            (it, a) ->
                List.of(
                    new Ombudsman.RecommendationDone(
                        it.reference(), number(a, "which"), a.text("evidence")))),
        new ContactVerb(
            "remedy-moved",
            "",
            OmbudsmanCase::remedyOpen,
            it ->
                List.of(
                    choice("which", open(it)).must(),
                    date("due").must(),
                    longText("reason").must()),
            (it, a) ->
                List.of(
                    new Ombudsman.RecommendationRescheduled(
                        it.reference(), number(a, "which"), a.day("due"), a.text("reason")))),
        new ContactVerb(
            "remedy-accepted",
            "P",
            it -> !waiting(it).isEmpty(),
            it -> List.of(choice("which", waiting(it)).must(), text("note")),
            (it, a) ->
                List.of(
                    new Ombudsman.RecommendationAccepted(
                        it.reference(), number(a, "which"), a.maybe("note")))),
        new ContactVerb(
            "report",
            "",
            it -> it.decided() != null && it.reported() == null,
            _ -> List.of(),
            (it, _) -> List.of(new Ombudsman.ReportIssued(it.reference()))),
        new ContactVerb(
            "report-confirmed",
            "",
            it -> it.reported() != null && it.confirmed() == null,
            _ -> List.of(longText("confirmed").must()),
            (it, a) -> List.of(new Ombudsman.ReportConfirmed(it.reference(), a.text("confirmed")))),
        new ContactVerb(
            "link-officer",
            "O",
            _ -> true,
            it -> List.of(text("link-officer").must().set(known(it.letters().linkOfficer()))),
            (it, a) ->
                List.of(new Ombudsman.LinkOfficerNamed(it.reference(), a.text("link-officer")))));
  }

  /// What a new contact asks; the day comes first.
  static List<FormField> enquiry(String ombudsmanReference, String reference) {
    return List.of(
        text("ombudsman-reference").must().set(ombudsmanReference),
        text("our-reference").with(said("our-reference.hint")).set(reference),
        text("subject"),
        text("link-officer"),
        date("reply-due"),
        longText("items").with(said("items.hint")),
        date("items-due"));
  }

  /// The steps of a new contact.
  static List<Body> enquired(Answers a) {
    String reference = a.text("ombudsman-reference");
    List<Body> steps = new java.util.ArrayList<>();
    steps.add(
        new Ombudsman.Enquired(
            reference, a.maybe("subject"), a.maybe("link-officer"), a.maybeDay("reply-due")));
    List<String> asked = lines(a.text("items"));
    for (int i = 0; i < asked.size(); i++) {
      steps.add(new Ombudsman.ItemAsked(reference, i + 1, asked.get(i), a.maybeDay("items-due")));
    }
    return List.copyOf(steps);
  }

  private static List<Body> items(OmbudsmanCase it, Answers a) {
    int last = it.items().stream().mapToInt(OmbudsmanCase.Item::number).max().orElse(0);
    List<String> asked = lines(a.text("items"));
    return java.util.stream.IntStream.range(0, asked.size())
        .<Body>mapToObj(i ->
            new Ombudsman.ItemAsked(it.reference(), last + 1 + i, asked.get(i), a.maybeDay("due")))
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<FormField> decision(OmbudsmanCase it) {
    return List.of(
        text("label").must().with(said("label.hint")).set(known(it.decision())),
        choice("group", DecisionGroup.values()).with(said("group.hint")),
        yesNo("fault").set(yes(it.fault())),
        yesNo("premature").set(yes(it.premature())),
        longText("summary").with(said("summary.hint")).set(known(it.summary())),
        longText("finding").set(known(it.finding())),
        text("payment"),
        yesNo("remedy-offered").set(yes(it.remedyOffered())),
        yesNo("ofsted").set(yes(it.sharedWithOfsted())));
  }

  private static List<Body> decided(OmbudsmanCase it, Answers a) {
    String group = a.maybe("group");
    String label = a.text("label");
    DecisionGroup chosen =
        group == null ? DecisionGroup.suggestedBy(label).orElse(null) : DecisionGroup.of(group);
    Boolean fault = a.maybeYes("fault");
    Boolean premature = a.maybeYes("premature");
    return List.of(
        new Ombudsman.Decided(
            it.reference(),
            it.subjectArea(),
            label,
            fault != null || chosen == null ? fault : Boolean.valueOf(chosen.fault()),
            premature != null || chosen == null
                ? premature
                : Boolean.valueOf(chosen == DecisionGroup.PREMATURE),
            a.maybe("summary"),
            a.maybe("finding"),
            money(a, "payment"),
            group == null ? null : chosen,
            a.maybeYes("remedy-offered"),
            a.maybeYes("ofsted")));
  }

  private static List<Body> recommended(OmbudsmanCase it, Answers a) {
    int last = it.recommendations().stream().mapToInt(Recommendation::number).max().orElse(0);
    return List.of(
        new Ombudsman.Recommended(
            it.reference(),
            last + 1,
            RecommendationKind.of(a.text("remedy-kind")),
            a.text("remedy"),
            a.maybeDay("due"),
            a.maybe("owner"),
            money(a, "amount")));
  }

  private static @Nullable Money money(Answers a, String id) {
    String text = a.maybe(id);
    return text == null ? null : Money.parse(text);
  }

  private static List<String> unsent(OmbudsmanCase it) {
    return it.items().stream()
        .filter(item -> item.sent() == null)
        .map(item -> item.number() + " " + item.what())
        .toList();
  }

  private static List<String> open(OmbudsmanCase it) {
    return it.recommendations().stream()
        .filter(made -> made.done() == null)
        .map(made -> made.number() + " " + made.text())
        .toList();
  }

  private static List<String> waiting(OmbudsmanCase it) {
    return it.recommendations().stream()
        .filter(made -> made.done() != null && made.accepted() == null)
        .map(made -> made.number() + " " + made.text())
        .toList();
  }

  private static int number(Answers a, String id) {
    return Integer.parseInt(a.text(id).split(" ", 2)[0]);
  }

  private static FormField text(String id) {
    return FormField.text(id, said(id));
  }

  private static FormField longText(String id) {
    return FormField.longText(id, said(id));
  }

  private static FormField yesNo(String id) {
    return FormField.yesNo(id, said(id));
  }

  private static FormField date(String id) {
    return new FormField(id, FormField.Kind.DATE, said(id), "", "", List.of(), false);
  }

  private static FormField choice(String id, Listed... values) {
    return choice(id, Arrays.stream(values).map(Listed::label).toList());
  }

  private static FormField choice(String id, List<String> values) {
    FormField field = FormField.choice(id, said(id), values);
    return values.size() == 1 ? field.set(values.getFirst()) : field;
  }

  private static String said(String id) {
    return Words.text("ombudsman.ask." + id);
  }

  private static String known(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String yes(@Nullable Boolean value) {
    return value == null ? "" : value ? "yes" : "no";
  }
}
