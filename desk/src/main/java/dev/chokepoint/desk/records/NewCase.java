package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.evidence.sentence.Sentence;
import org.jspecify.annotations.Nullable;

/// A case as it is opened.
///
/// @param title in words
/// @param tlp who may see it
/// @param handling more about handling, in words; 300 letters at the most
/// @param owner whose case it is
public record NewCase(String title, Tlp tlp, @Nullable String handling, String owner) {

  /// Most letters of words about handling: they stand in every file that leaves a case, some of
  /// which have room for 65,535 bytes.
  static final int LONGEST_HANDLING = 300;

  public NewCase {
    if (title.isBlank() || owner.isBlank()) {
      throw BadRequest.usage(Sentence.of("a case needs a title and an owner"));
    }
    requireShort(handling);
  }

  /// @throws BadRequest if words about handling are too long
  static void requireShort(@Nullable String handling) {
    if (handling != null && handling.codePointCount(0, handling.length()) > LONGEST_HANDLING) {
      throw BadRequest.usage(
          Sentence.of(
              "words about handling have {0} letters at the most, these have {1}; nothing was saved",
              LONGEST_HANDLING, handling.codePointCount(0, handling.length())));
    }
  }

  Said said() {
    return new Said.Fields()
        .put("title", title)
        .put("tlp", tlp.mark())
        .put("handling", handling)
        .put("owner", owner)
        .said();
  }
}
