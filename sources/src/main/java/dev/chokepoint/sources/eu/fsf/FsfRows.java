package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.table.TableColumns;
import dev.chokepoint.sources.table.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes entries of the CSV's rows: those that follow each other with one `Entity_LogicalId`. Each
/// row repeats what is said of the entry as a whole, which is taken once.
final class FsfRows {

  private static final String ID = "Entity_LogicalId";

  /// Contacts of an address stand in one cell without joints: `EMAILa@b.ruPHONE+7 1WEBhttp://b.ru`.
  private static final Pattern CONTACT =
      Pattern.compile("(EMAIL|PHONE|FAX|WEB)(.*?)(?=EMAIL|PHONE|FAX|WEB|$)", Pattern.DOTALL);

  private record Target(FsfKind kind, String name) {}

  private final Reading reading;
  private final FsfEntries entries;
  private final Map<String, Target> targets = new LinkedHashMap<>();
  private final Set<String> said = new HashSet<>();
  private @Nullable FsfEntry entry;
  private String id = "";

  FsfRows(TableColumns columns, Reading reading, FsfEntries entries) {
    this.reading = reading;
    this.entries = entries;
    for (String column : columns.names()) {
      if (!column.equals("fileGenerationDate")) {
        targets.put(column, target(column));
      }
    }
  }

  private static Target target(String column) {
    if (column.equals("Entity_SubjectType")) {
      return new Target(FsfKind.SUBJECT_TYPE, "code");
    }
    if (column.equals("Entity_SubjectType_ClassificationCode")) {
      return new Target(FsfKind.SUBJECT_TYPE, "classificationCode");
    }
    // Regulations before entities, whose prefix is the beginning of theirs.
    for (FsfKind kind :
        List.of(
            FsfKind.REGULATION,
            FsfKind.ENTITY,
            FsfKind.NAME,
            FsfKind.ADDRESS,
            FsfKind.BIRTH,
            FsfKind.IDENTIFICATION,
            FsfKind.CITIZENSHIP)) {
      if (column.startsWith(kind.prefix()) && column.length() > kind.prefix().length()) {
        return new Target(kind, kind.nameOf(column.substring(kind.prefix().length())));
      }
    }
    return new Target(FsfKind.ENTITY, column);
  }

  void read(TableRow row) {
    reading.count("rows");
    String logical = String.valueOf(row.cell(ID)).strip();
    if (logical.isEmpty()) {
      reading
          .issues()
          .accept(
              ReadIssue.rejected(
                  row.at(ID), row.cell("NameAlias_WholeName"), "the row has no " + ID));
      return;
    }
    if (entry == null || !id.equals(logical)) {
      end();
      id = logical;
      entry = new FsfEntry(row.whole(), new ArrayList<>());
    }
    Map<FsfKind, FsfItem> items = new EnumMap<>(FsfKind.class);
    targets.forEach((column, target) -> cell(row, column, target, items));
    for (FsfItem item : items.values()) {
      if (!item.isEmpty() && said.add(item.toString())) {
        entry.items().add(item);
      }
    }
  }

  private void cell(TableRow row, String column, Target target, Map<FsfKind, FsfItem> items) {
    String text = row.cell(column);
    if (text == null || text.isBlank()) {
      return;
    }
    boolean ofTheEntry = target.kind() == FsfKind.ENTITY || target.kind() == FsfKind.SUBJECT_TYPE;
    if (ofTheEntry && !said.add(target + "=" + text)) {
      return;
    }
    FsfItem item = items.computeIfAbsent(target.kind(), kind -> new FsfItem(kind, row.whole()));
    switch (target.name()) {
      case "remark" -> item.remark(text, row.at(column));
      case "contactInfo" -> contacts(item, text, row.at(column));
      default -> item.put(target.name(), text, row.at(column));
    }
  }

  private static void contacts(FsfItem item, String text, Locator place) {
    Matcher contact = CONTACT.matcher(text);
    int end = 0;
    while (contact.find() && contact.start() == end) {
      item.contact(contact.group(1), contact.group(2), place);
      end = contact.end();
    }
    if (end < text.length()) {
      item.contact("contact", text.substring(end), place);
    }
  }

  /// Hands on the entry whose rows have ended.
  void end() {
    FsfEntry whole = entry;
    if (whole != null) {
      entries.read(whole);
    }
    entry = null;
    said.clear();
  }
}
