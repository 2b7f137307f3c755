package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Names: the sixth part, which is the surname or the whole name of a body, stands first, as in the
/// index; then the first to the fifth. The primary name is the name, variations of it and aliases
/// are aliases, and those that the list calls of low quality weak ones. A name in another script is
/// the party's name too.
final class UkNames {

  private static final List<String> ORDER =
      List.of("Name6", "Name1", "Name2", "Name3", "Name4", "Name5");

  /// The nearest that FollowTheMoney has; the list numbers the parts of a given name.
  private static final Map<String, String> PROPERTIES =
      Map.of(
          "Name6", "lastName",
          "Name1", "firstName",
          "Name2", "secondName",
          "Name3", "middleName",
          "Name4", "middleName",
          "Name5", "middleName");

  private final Reading reading;

  UkNames(Reading reading) {
    this.reading = reading;
  }

  void read(Subject party, UkDesignation designation) {
    boolean named = false;
    for (UkPiece piece : designation.pieces()) {
      if (piece.kind() == UkPiece.Kind.NAME) {
        named |= name(party, piece);
      } else if (piece.kind() == UkPiece.Kind.NON_LATIN) {
        other(party, piece);
      }
    }
    if (!named) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  designation.place(), party.id(), "the designation has no primary name"));
    }
  }

  /// @return whether it is a primary name
  private boolean name(Subject party, UkPiece piece) {
    List<String> parts = new ArrayList<>();
    List<Locator> places = new ArrayList<>();
    boolean primary = piece.text("NameType").toLowerCase(Locale.ROOT).equals("primary name");
    for (String part : ORDER) {
      StatedValue value = piece.value(part);
      if (value != null) {
        parts.add(value.text());
        places.add(value.place());
        if (party.schema().equals("Person") && primary && piece.values().containsKey("Name1")) {
          value.saidOf(party, PROPERTIES.getOrDefault(part, "middleName"));
        }
      }
    }
    if (parts.isEmpty()) {
      return false;
    }
    reading.count("names");
    String property = primary ? "name" : property(piece);
    party.says(property, String.join(" ", parts), places);
    return primary;
  }

  private String property(UkPiece piece) {
    String type = piece.text("NameType").toLowerCase(Locale.ROOT);
    if (!type.isEmpty() && !type.equals("alias") && !type.equals("primary name variation")) {
      reading
          .issues()
          .accept(
              ReadIssue.note(
                  piece.place(), piece.text("NameType"), "unknown type of name; kept as an alias"));
    }
    return piece.text("AliasStrength").toLowerCase(Locale.ROOT).startsWith("low")
        ? "weakAlias"
        : "alias";
  }

  private static void other(Subject party, UkPiece piece) {
    StatedValue name = piece.value("NameNonLatinScript");
    if (name == null) {
      return;
    }
    name.saidOf(party, "name");
    String script = piece.text("NonLatinScriptType");
    String language = piece.text("NonLatinScriptLanguage");
    if (!script.isEmpty() || !language.isEmpty()) {
      party.says(
          "notes", "Name " + name.text() + ": " + (script + " " + language).strip(), piece.place());
    }
  }
}
