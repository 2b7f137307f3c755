package dev.chokepoint.matching.explain;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.PartyScorer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One sentence that names the two values compared and says what speaks for and against.
final class Wording {

  private final Party asked;
  private final Party found;
  private final PartyScorer.Account account;

  Wording(Party asked, Party found, PartyScorer.Account account) {
    this.asked = asked;
    this.found = found;
    this.account = account;
  }

  Sentence of(List<Explanation.WordPair> words) {
    List<Sentence> said = new ArrayList<>();
    PartyName one = account.names().left();
    PartyName other = account.names().right();
    if (one == null || other == null) {
      said.add(
          Sentence.of(
              "{0} and {1}: the names have nothing in common",
              quoted(first(asked)), quoted(first(found))));
    } else {
      String left = one.name().raw();
      String right = other.name().raw();
      Sentence names =
          left.equals(right) ? Sentence.of("the names are written alike") : NamesWording.of(words);
      said.add(Sentence.of("{0} and {1}: {2}", quoted(left), quoted(right), names));
      if (other.isWeak()) {
        said.add(Sentence.of("the list calls this alias a weak one"));
      }
    }
    for (Feature feature : account.features()) {
      Sentence each = FactWording.of(feature);
      if (each != null) {
        said.add(each);
      }
    }
    return Sentence.of("{0}.", Sentence.joined("; ", said));
  }

  private static @Nullable String first(Party party) {
    return party.names().isEmpty() ? null : party.names().getFirst().name().raw();
  }

  private static Sentence quoted(@Nullable String value) {
    return value == null ? Sentence.of("a party without a name") : Sentence.of("“{0}”", value);
  }
}
