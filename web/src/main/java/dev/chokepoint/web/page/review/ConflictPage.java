package dev.chokepoint.web.page.review;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.page.words.NameText;
import org.jspecify.annotations.Nullable;

/// Two people decided about one match: what stands and what was just wanted, side by side.
///
/// @param why as the records tell it
/// @param standing name of the decision that stands; null where a second person is asked for
/// @param theirs what it says; null where it cannot be read
/// @param mine what was wanted
/// @param back to the queue
public record ConflictPage(
    Sentence why,
    @Nullable String standing,
    @Nullable Decision theirs,
    Decision mine,
    String hit,
    @Nullable String expires,
    NameText party,
    NameText entity,
    String entityId,
    @Nullable String country,
    String by,
    String back) {

  /// A decision in its parts.
  ///
  /// @param says `same`, `different` or `unsure`
  /// @param reason key of the reason
  public record Decision(
      String who, String when, String says, String reason, @Nullable String comment) {}
}
