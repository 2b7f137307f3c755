package dev.chokepoint.vault.snapshots.text;

import dev.chokepoint.evidence.statement.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields whose words are searched, strongest first.
enum TextField {
  NAME("name", 10f, 6),
  ALIAS("alias", 8f, 5),
  IDENTIFIER("identifier", 7f, 4),
  ADDRESS("address", 3f, 3),
  GOODS("goods", 2.5f, 2),
  TEXT("text", 1f, 1);

  private static final Set<String> UNSEARCHED_TYPES =
      Set.of("entity", "date", "number", "country", "topic", "checksum", "mimetype", "json");

  /// Parts of an address that are properties of their own.
  private static final Set<String> PLACES =
      Set.of("street", "street2", "city", "region", "state", "postalCode", "postOfficeBox");

  /// What goods are, in the words of a document.
  private static final Set<String> GOODS_TEXTS =
      Set.of("goodsDescription", "vedCodeDescription", "makerStated");

  /// Numbers of goods; identifiers too.
  private static final Set<String> GOODS_NUMBERS =
      Set.of(
          "mpn", "baseDevice", "orderable", "partNumber", "candidateNumber", "hsCode", "vedCode");

  /// Schemata whose names are names of goods.
  private static final Set<String> GOODS_NAMED = Set.of("Part", "Component");

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
    String property = statement.property();
    if (!statement.isProperty() || (type != null && UNSEARCHED_TYPES.contains(type))) {
      return null;
    }
    if ("name".equals(type)) {
      return property.equals("name") ? NAME : ALIAS;
    }
    if ("identifier".equals(type)) {
      return IDENTIFIER;
    }
    if ("address".equals(type) || (isOf(statement, "Address") && PLACES.contains(property))) {
      return ADDRESS;
    }
    return GOODS_TEXTS.contains(property) || isMarking(statement) ? GOODS : TEXT;
  }

  /// Whether the value tells what goods are, so that `goods:` finds it, whatever its own field is.
  static boolean isGoods(Statement statement) {
    String property = statement.property();
    return GOODS_TEXTS.contains(property)
        || GOODS_NUMBERS.contains(property)
        || isMarking(statement)
        || (property.equals("name") && GOODS_NAMED.contains(statement.schema()));
  }

  private static boolean isMarking(Statement statement) {
    return isOf(statement, "Marking") && statement.property().equals("text");
  }

  private static boolean isOf(Statement statement, String schema) {
    return statement.schema().equals(schema);
  }
}
