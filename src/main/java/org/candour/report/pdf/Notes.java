package org.candour.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Footnotes stand beside their calls in the reading order, whatever place the page gives them. The
/// nth call belongs to the nth note.
final class Notes {
  private final Tag root;

  Notes(Tag root) {
    this.root = root;
  }

  void mend(List<Tag> links) {
    List<Tag> calls = links.stream().filter(Notes::call).toList();
    List<Tag> notes = notes(calls.size());
    for (int i = 0; i < notes.size(); i++) {
      mend(calls.get(i), notes.get(i), i + 1);
    }
  }

  /// Our own links carry their words as a title; only the engine's calls carry none.
  private static boolean call(Tag link) {
    return link.alternative().isBlank() && !link.children().isEmpty();
  }

  /// The engine gathers the notes, in order, under the last sections of the document.
  private List<Tag> notes(int expected) {
    List<Tag> notes = new ArrayList<>();
    for (Tag document : root.children()) {
      for (Tag section : document.children().reversed()) {
        if (!section.type().equals("Sect")) {
          break;
        }
        notes.addAll(0, section.children());
        document.remove(section);
      }
    }
    if (notes.size() != expected) {
      throw new IllegalStateException(notes.size() + " notes for " + expected + " calls");
    }
    return notes;
  }

  private void mend(Tag call, Tag note, int number) {
    note.type("Note");
    note.element().setString(COSName.getPDFName("ID"), "note-" + number);
    labelFirst(note);
    for (COSBase each : call.contents()) {
      if (Tag.resolved(each) instanceof COSDictionary reference
          && reference.getDictionaryObject(COSName.OBJ) instanceof COSDictionary link) {
        link.setString(COSName.CONTENTS, "Footnote " + number);
      }
    }
    Tag parent = new Tag((COSDictionary) call.element().getDictionaryObject(COSName.P));
    parent.insert(parent.place(call) + 1, note);
  }

  private static void labelFirst(Tag note) {
    Tag label = note.children().getLast();
    label.type("Lbl");
    note.remove(label);
    note.insert(0, label);
  }
}
