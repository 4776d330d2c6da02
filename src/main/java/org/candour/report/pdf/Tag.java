package org.candour.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/// One element of a file's tag tree. Whatever is moved knows its new parent.
record Tag(COSDictionary element) {

  String type() {
    String type = element.getNameAsString(COSName.S);
    return type == null ? "" : type;
  }

  void type(String type) {
    element.setName(COSName.S, type);
  }

  String alternative() {
    String text = element.getString(COSName.ALT);
    return text == null ? "" : text;
  }

  void noAlternative() {
    element.removeItem(COSName.ALT);
  }

  /// Everything directly under this tag: tags, and references to what stands on a page.
  List<COSBase> contents() {
    COSBase kids = element.getDictionaryObject(COSName.K);
    List<COSBase> contents = new ArrayList<>();
    if (kids instanceof COSArray array) {
      array.forEach(contents::add);
    } else if (kids != null) {
      contents.add(kids);
    }
    return contents;
  }

  void contents(List<COSBase> contents) {
    COSArray array = new COSArray();
    contents.forEach(array::add);
    element.setItem(COSName.K, array);
    children().forEach(child -> child.element().setItem(COSName.P, element));
  }

  List<Tag> children() {
    List<Tag> children = new ArrayList<>();
    for (COSBase each : contents()) {
      if (resolved(each) instanceof COSDictionary child && child.containsKey(COSName.S)) {
        children.add(new Tag(child));
      }
    }
    return children;
  }

  /// This tag and all below it, in reading order.
  List<Tag> all() {
    List<Tag> all = new ArrayList<>();
    all.add(this);
    children().forEach(child -> all.addAll(child.all()));
    return all;
  }

  void remove(Tag child) {
    List<COSBase> kept = new ArrayList<>(contents());
    kept.removeIf(each -> resolved(each) == child.element());
    contents(kept);
  }

  void insert(int at, Tag child) {
    List<COSBase> all = new ArrayList<>(contents());
    all.add(at, child.element());
    contents(all);
  }

  /// Where a child stands among the contents.
  int place(Tag child) {
    List<COSBase> all = contents();
    for (int i = 0; i < all.size(); i++) {
      if (resolved(all.get(i)) == child.element()) {
        return i;
      }
    }
    return -1;
  }

  static Tag of(String type) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setName(COSName.S, type);
    return new Tag(element);
  }

  static COSBase resolved(COSBase base) {
    return base instanceof COSObject object ? object.getObject() : base;
  }
}
