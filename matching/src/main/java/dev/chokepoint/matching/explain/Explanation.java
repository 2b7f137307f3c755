package dev.chokepoint.matching.explain;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.PairReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why two parties score as they do.
///
/// @param score as shown
/// @param sentence names both values compared and what speaks for and against
/// @param words how the words of the two names stand to each other
/// @param features what each kind of fact did; contributions add up to the uncalibrated score
/// @param settle what would settle whether they are one
public record Explanation(
    double score,
    Sentence sentence,
    List<WordPair> words,
    List<Feature> features,
    Sentence settle) {

  public Explanation {
    words = List.copyOf(words);
    features = List.copyOf(features);
  }

  /// A word of one name with its counterpart in the other.
  ///
  /// @param left null when only the second name has such a word
  /// @param right null when only the first name has such a word
  /// @param standing what the pair means
  /// @param reason why the two are taken for one; `NONE` where there is only one
  /// @param differences how many letters differ, where that is the reason
  /// @param strength how sure it is that they are one word; 0 where there is only one
  public record WordPair(
      @Nullable String left,
      @Nullable String right,
      Standing standing,
      PairReason reason,
      int differences,
      double strength) {}

  /// What a word's counterpart, or its absence, means.
  public enum Standing {
    /// Taken for one word.
    PAIRED,
    /// The other name does not have it, and has nothing in its place.
    OMITTED,
    /// The other name has something else in its place.
    CONTRADICTS
  }
}
