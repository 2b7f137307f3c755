package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.statement.StatementId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Works out the id of a statement that came without one.
final class StatementKey {

  /// Types whose statements keep no language in their id (followthemoney `statement/util.py`).
  private static final Set<String> WITHOUT_LANGUAGE =
      Set.of(
          "entity",
          "date",
          "checksum",
          "email",
          "phone",
          "gender",
          "mimetype",
          "topic",
          "url",
          "country",
          "language",
          "ip",
          "id");

  private StatementKey() {}

  /// The id by FollowTheMoney's rule.
  ///
  /// @param type name of the property's type, null when the model does not know the property
  static String of(
      String dataset,
      String entityId,
      String property,
      @Nullable String type,
      String value,
      @Nullable String lang,
      boolean external) {
    String keyLang = type != null && WITHOUT_LANGUAGE.contains(type) ? null : lang;
    return StatementId.of(dataset, entityId, property, value, keyLang, external);
  }
}
