package dev.chokepoint.web.page.review;

import dev.chokepoint.desk.records.KeepHits;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.web.page.part.Waterfall;
import dev.chokepoint.web.page.words.NameText;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A match that waits for a person.
///
/// @param name such as `hit-3`
/// @param said what screening said of it
/// @param proposed a decision that waits for a second person, as a sentence; null for none
record QueuedHit(String name, Said said, @Nullable Sentence proposed) {

  static QueuedHit of(KeepHits.OpenHit open) {
    return new QueuedHit(
        open.hit().subject(),
        open.hit().said().orElseGet(() -> new Said(Map.of())),
        open.proposed());
  }

  NameText party() {
    return NameText.of(text("party"));
  }

  /// What the lists call the one that was found.
  NameText caption() {
    String caption = text("caption");
    return NameText.of(caption.isEmpty() ? text("entity") : caption);
  }

  /// Its id.
  String entity() {
    return text("entity");
  }

  Verdict verdict() {
    return Verdict.STOP.key().equals(said.text("verdict")) ? Verdict.STOP : Verdict.CHECK;
  }

  /// Why it was found.
  Sentence sentence() {
    return KeepHits.sentence(said);
  }

  /// Higher is surer; 0 where screening gave none.
  double score() {
    return said.fields().get("score") instanceof Number number ? number.doubleValue() : 0;
  }

  String shownScore() {
    return Waterfall.score(score());
  }

  /// The file that asked; empty for pairs of the lists themselves.
  String file() {
    return text("file");
  }

  /// Two hits of one signature can be decided together: the same one was found, with the same
  /// verdict.
  String signature() {
    return entity() + " " + verdict().key();
  }

  String text(String field) {
    return Objects.requireNonNullElse(said.text(field), "");
  }

  /// Whether a word stands in the names or ids of either side, in any case.
  boolean has(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return Stream.of(name, text("party"), text("caption"), entity(), file())
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
