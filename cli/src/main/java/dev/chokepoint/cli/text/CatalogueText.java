package dev.chokepoint.cli.text;

import dev.chokepoint.cli.terminal.Look;
import dev.chokepoint.cli.terminal.TextTable;
import dev.chokepoint.desk.CatalogueEntry;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The catalogue as text.
public final class CatalogueText {

  private CatalogueText() {}

  public static List<String> list(List<CatalogueEntry> entries, Look look) {
    TextTable table = new TextTable("source", "imported", "limit", "read as", "title");
    for (CatalogueEntry entry : entries) {
      table.row(
          entry.name(),
          entry.imported() ? "yes" : "no",
          AgeWords.of(entry.checkedWithin()),
          forms(entry),
          entry.title());
    }
    return table.lines(look.width(), "");
  }

  private static String forms(CatalogueEntry entry) {
    return entry.forms().stream()
        .filter(CatalogueEntry.Form::readable)
        .map(CatalogueEntry.Form::format)
        .findFirst()
        .orElse("not yet");
  }

  public static List<String> show(CatalogueEntry entry, Look look) {
    TextTable table = new TextTable("field", "value");
    table.row("source", entry.name());
    table.row("title", entry.title());
    table.row("publisher", entry.publisher());
    table.row("page", Objects.toString(entry.page(), "not stated"));
    table.row("licence", entry.licence());
    table.row("passing on", entry.redistribution());
    table.row("changes", entry.frequency());
    table.row("limit", "checked within " + AgeWords.of(entry.checkedWithin()));
    if (entry.publishedWithin() != null) {
      table.row("", "published within " + AgeWords.of(entry.publishedWithin()));
    }
    table.row("means", entry.means());
    table.row("cannot tell", entry.cannotTell());
    for (CatalogueEntry.Form form : entry.forms()) {
      table.row(
          "read as",
          form.format()
              + (form.readable() ? "" : ", which this version cannot read yet")
              + (form.verified() ? "" : " (addresses unverified)"));
      form.addresses().forEach(address -> table.row("", address));
    }
    table.row("imported", entry.imported() ? "yes" : "no");
    return table.lines(look.width(), "").stream().skip(1).collect(Collectors.toList());
  }
}
