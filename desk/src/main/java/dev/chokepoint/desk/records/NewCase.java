package dev.chokepoint.desk.records;

import dev.chokepoint.casebook.casefile.Tlp;
import dev.chokepoint.desk.BadRequest;
import org.jspecify.annotations.Nullable;

/// A case as it is opened.
///
/// @param title in words
/// @param tlp who may see it
/// @param handling more about handling, in words
/// @param owner whose case it is
public record NewCase(String title, Tlp tlp, @Nullable String handling, String owner) {

  public NewCase {
    if (title.isBlank() || owner.isBlank()) {
      throw BadRequest.usage("a case needs a title and an owner");
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
