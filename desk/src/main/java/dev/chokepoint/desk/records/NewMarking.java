package dev.chokepoint.desk.records;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/// One reading of what stands on a component of an item.
///
/// @param component the person's own name for it, such as `U7`; null where the item is the
///   component
/// @param text exactly as read, never corrected
/// @param maker as its logo says, in the reader's words
/// @param reader who read it
/// @param legibility in the reader's words
public record NewMarking(
    @Nullable String component,
    String text,
    @Nullable String maker,
    @Nullable String reader,
    @Nullable String legibility) {

  public NewMarking {
    if (text.isBlank()) {
      throw BadRequest.usage(Sentence.of("a marking needs its text as read"));
    }
  }

  Said said() {
    return new Said.Fields()
        .put("component", component)
        .put("text", text)
        .put("maker", maker)
        .put("reader", reader)
        .put("legibility", legibility)
        .said();
  }
}
