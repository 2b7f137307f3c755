package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.statement.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields whose words are searched, strongest first.
enum TextField {
  NAME("name", 10f, 5),
  ALIAS("alias", 8f, 4),
  IDENTIFIER("identifier", 6f, 3),
  ADDRESS("address", 1.5f, 2),
  TEXT("text", 1f, 1);

  private static final Set<String> UNSEARCHED_TYPES =
      Set.of("entity", "date", "number", "country", "topic", "checksum", "mimetype", "json");

  private final String title;
  private final float boost;
  private final int strength;

  TextField(String title, float boost, int strength) {
    this.title = title;
    this.boost = boost;
    this.strength = strength;
  }

  /// The field's name in the index and in queries.
  String title() {
    return title;
  }

  /// How much a word found here counts.
  float boost() {
    return boost;
  }

  /// Its place among the fields; more is stronger.
  int strength() {
    return strength;
  }

  /// Where the value of a statement is searched; null when it is not.
  static @Nullable TextField of(Statement statement) {
    String type = statement.propertyType();
    if (!statement.isProperty() || (type != null && UNSEARCHED_TYPES.contains(type))) {
      return null;
    }
    if ("name".equals(type)) {
      return statement.property().equals("name") ? NAME : ALIAS;
    }
    if ("identifier".equals(type)) {
      return IDENTIFIER;
    }
    return "address".equals(type) ? ADDRESS : TEXT;
  }
}
