package dev.chokepoint.web.review;

import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.RequestGuard;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The members of a body that is an object of texts.
record Members(Map<?, ?> members) {

  /// @throws Problem 400 or 422 if the body is no JSON object
  static Members of(Context context) {
    if (Json.read(context.bodyAsBytes()) instanceof Map<?, ?> members) {
      return new Members(members);
    }
    throw Problem.unprocessable(
        "model_attributes_type", List.of("body"), "Input should be a valid object", null);
  }

  /// A member, null where it is missing.
  ///
  /// @throws Problem 422 if it is no text
  @Nullable String text(String name) {
    Object value = members.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw Problem.unprocessable(
        "string_type", List.of("body", name), "Input should be a valid string", value);
  }

  /// @throws Problem 422 if it is missing
  String needed(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw Problem.unprocessable("missing", List.of("body", name), "Field required", text);
    }
    return text;
  }

  /// Who decides: the holder of the token; where there are no tokens, whom the body names.
  ///
  /// @throws Problem 422 if nobody is named, or somebody else
  String reviewer(Context context) {
    Optional<String> holder = RequestGuard.holder(context);
    String by = text("by");
    if (holder.isEmpty()) {
      return needed("by");
    }
    if (by != null && !by.equals(holder.get())) {
      throw Problem.unprocessable(
          "value_error", List.of("body", "by"), "The token is " + holder.get() + "'s", by);
    }
    return holder.get();
  }
}
