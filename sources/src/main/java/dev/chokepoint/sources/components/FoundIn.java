package dev.chokepoint.sources.components;

import dev.chokepoint.sources.JsonCells;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.table.TableRow;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The weapons that a component is said to be from: short names in JSON, and the portal's own name
/// among the notes. What a weapon is called is said at its first row, and that a component is from
/// it at each of the component's rows.
final class FoundIn {

  static final String COLUMN = "found_in_drones";

  private static final String NOTES = "notes";
  private static final Pattern NAMED =
      Pattern.compile("Linked weapon as published by [^:]{1,40}:\\s*(\\S.*?)\\s*");
  private static final int WEAPONS_HELD = 100_000;

  private final Reading reading;
  private final Set<String> known = new HashSet<>();

  FoundIn(Reading reading) {
    this.reading = reading;
  }

  /// Whether the cell is empty or a list of texts.
  boolean readable(TableRow row) {
    String cell = ComponentRows.text(row, COLUMN);
    return cell.isEmpty() || JsonCells.texts(cell).isPresent();
  }

  void read(RecordStatements statements, Subject component, TableRow row) {
    List<String> names =
        JsonCells.texts(ComponentRows.text(row, COLUMN)).orElse(List.of()).stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    for (String name : names) {
      Optional<String> published = names.size() == 1 ? published(row) : Optional.empty();
      weapon(statements, component, row, name, published);
    }
  }

  private void weapon(
      RecordStatements statements,
      Subject component,
      TableRow row,
      String name,
      Optional<String> published) {
    String key = key(name);
    component.says("foundIn", "item-" + key, name, row.at(COLUMN));
    if (known.contains(key + published)) {
      return;
    }
    if (known.size() < WEAPONS_HELD) {
      known.add(key + published);
      reading.count("weapons");
    }
    Subject item = statements.entity("item-" + key, "RecoveredItem", row.at(COLUMN));
    Subject system = statements.entity("weapon-" + key, "WeaponSystem", row.at(COLUMN));
    item.says("weaponSystem", system.id(), name, row.at(COLUMN));
    for (Subject weapon : List.of(item, system)) {
      if (published.isPresent()) {
        weapon.says("name", published.get(), row.cell(NOTES), row.at(NOTES));
        weapon.says("alias", name, row.at(COLUMN));
      } else {
        weapon.says("name", name, row.at(COLUMN));
      }
    }
  }

  /// The short name itself where it can stand in an id.
  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.matches("[a-z0-9][a-z0-9-]{0,199}") ? lower : ComponentRows.hashed("", name);
  }

  private static Optional<String> published(TableRow row) {
    Matcher named = NAMED.matcher(ComponentRows.text(row, NOTES));
    return named.matches() ? Optional.of(named.group(1)) : Optional.empty();
  }
}
