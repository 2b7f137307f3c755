package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.decode.MakerCandidate.Evidence;
import dev.chokepoint.parts.maker.Maker;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.marking.Token;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who may have made a part: whom the asker names, whom the marking names, whose numbers read so.
final class MakerSearch {

  /// Shorter words of a marking name nobody.
  private static final int SHORTEST_NAME = 3;

  /// What tables write where nobody knows the maker.
  private static final Set<String> NOBODY =
      Set.of("not identified", "unidentified", "unknown", "unspecified", "n/a", "none", "-");

  private final Makers makers;
  private final Marking marking;
  private final @Nullable String given;
  private final Map<String, MakerCandidate> found = new LinkedHashMap<>();

  MakerSearch(Makers makers, Marking marking, @Nullable String given) {
    this.makers = makers;
    this.marking = marking;
    this.given =
        given == null || given.isBlank() || NOBODY.contains(given.strip().toLowerCase(Locale.ROOT))
            ? null
            : given;
    if (this.given != null) {
      makers
          .named(this.given)
          .ifPresent(maker -> add(maker, Evidence.GIVEN, Sentence.of("given as {0}", this.given)));
    }
    for (Token token : marking.tokens()) {
      nameAt(token.index())
          .ifPresent(maker ->
              add(
                  maker,
                  Evidence.NAMED,
                  Sentence.of("the marking carries the word {0}", token.raw())));
    }
  }

  /// The maker that a token names.
  Optional<Maker> nameAt(int index) {
    return makers.named(marking.tokens().get(index).folded(), SHORTEST_NAME);
  }

  /// The keys of the makers known before the number is read, with all they passed through.
  Set<String> known() {
    Set<String> keys = new LinkedHashSet<>();
    List<MakerCandidate> sure =
        given != null && !found.isEmpty() && first().evidence() == Evidence.GIVEN
            ? List.of(first())
            : List.copyOf(found.values());
    sure.forEach(candidate -> keys.addAll(makers.kin(candidate.maker().key())));
    return keys;
  }

  /// Whether the asker names a maker of whom there are no rules.
  boolean givenIsUnknown() {
    return given != null && (found.isEmpty() || first().evidence() != Evidence.GIVEN);
  }

  private MakerCandidate first() {
    return found.values().iterator().next();
  }

  /// All makers once the number is read.
  List<MakerCandidate> with(List<PartCandidate> parts) {
    for (PartCandidate part : parts) {
      makers
          .rules(part.number().maker())
          .ifPresent(rules ->
              add(
                  rules.maker(),
                  Evidence.NUMBER,
                  Sentence.of(
                      "{0} is built by the rules of its numbers", part.number().written())));
    }
    return List.copyOf(found.values());
  }

  private void add(Maker maker, Evidence evidence, Sentence reason) {
    found.putIfAbsent(maker.key(), new MakerCandidate(maker, evidence, reason));
  }
}
