package dev.chokepoint.matching.index;

import dev.chokepoint.matching.score.ComparableName;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.matching.score.PartyScorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds, in one index, every party that scores at least so much.
///
/// **Complete:** a party whose score, as [PartyScorer] gives it, reaches the threshold is found,
/// whatever the threshold. It holds because (1) every pair of words that the scorer accepts is
/// looked up ([WordKeys]); (2) names are passed over only by a bound that their score cannot exceed
/// ([AskedName#bound]); (3) facts other than identifiers raise a name's score by no more than
/// [PartyScorer#leastNameScore] allows for, and identifiers are looked up by themselves.
///
/// For one thread; keeps scratch space of four bytes a name and eight a word.
public final class Retrieval {

  private final NameIndex index;
  private final PartyScorer scorer;
  private final AskedName asked;
  private final int[] stamps;
  private final Map<Integer, PartyScorer.Names> best = new HashMap<>();
  private int stamp;

  public Retrieval(NameIndex index, PartyScorer scorer) {
    this.index = index;
    this.scorer = scorer;
    this.asked = new AskedName(index);
    this.stamps = new int[index.names()];
  }

  /// A party found.
  ///
  /// @param entity its number in the index
  public record Found(int entity, double score) {}

  /// Every party that reaches the score, best first, then in the order of the index.
  public List<Found> find(Party party, double least) {
    best.clear();
    double leastName = PartyScorer.leastNameScore(party, least);
    for (PartyName name : party.names()) {
      find(name, party, leastName);
    }
    Set<Integer> numbered = new HashSet<>();
    for (PartyIdentifier identifier : party.identifiers()) {
      index.entitiesWithIdentifier(identifier.value(), numbered::add);
    }
    List<Found> found = new ArrayList<>();
    for (int entity : numbered) {
      best.remove(entity);
      add(found, entity, scorer.score(party, index.party(entity)), least);
    }
    for (Map.Entry<Integer, PartyScorer.Names> entry : best.entrySet()) {
      Party facts = index.facts(entry.getKey(), !party.addresses().isEmpty());
      add(found, entry.getKey(), scorer.score(entry.getValue(), party, facts), least);
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::entity));
    return found;
  }

  private static void add(List<Found> found, int entity, double score, double least) {
    if (score >= least) {
      found.add(new Found(entity, score));
    }
  }

  private void find(PartyName name, Party party, double least) {
    ComparableName comparable = name.name();
    nextStamp();
    asked.read(comparable);
    int skipped = asked.skipped(least);
    for (int place = 0; place < asked.size(); place++) {
      if ((skipped & (1 << place)) == 0) {
        follow(place, name, party, least);
      }
    }
    Integer letters = WordKeys.acronym(comparable.asAcronym());
    if (letters != null) {
      index.namesWithAcronym(letters, found -> score(found, name, party, least));
    }
    findAsAcronym(comparable.acronym(), name, party, least);
    findAsAcronym(comparable.acronymWithForm(), name, party, least);
  }

  private void findAsAcronym(@Nullable String initials, PartyName name, Party party, double least) {
    Integer key = WordKeys.acronym(initials);
    if (key != null) {
      index.namesAsAcronym(key, found -> score(found, name, party, least));
    }
  }

  private void nextStamp() {
    stamp++;
    if (stamp == Integer.MAX_VALUE) {
      java.util.Arrays.fill(stamps, 0);
      stamp = 1;
    }
  }

  private void follow(int place, PartyName name, Party party, double least) {
    for (int i = 0; i < asked.words(place); i++) {
      int word = asked.word(place, i);
      int end = index.firstNameOf(word) + index.namesOf(word);
      for (int at = index.firstNameOf(word); at < end; at++) {
        int found = index.nameOfWord(at);
        if (stamps[found] != stamp) {
          stamps[found] = stamp;
          if (asked.canReach(found, least)) {
            score(found, name, party, least);
          }
        }
      }
    }
  }

  private void score(int found, PartyName name, Party party, double least) {
    int entity = index.entityOf(found);
    if (!index.familyOf(entity).compatible(party.family())) {
      return;
    }
    PartyName other = index.name(found);
    double score = scorer.score(name, other);
    if (score >= least) {
      PartyScorer.Names known = best.get(entity);
      if (known == null || score > known.score()) {
        best.put(entity, new PartyScorer.Names(name, other, score));
      }
    }
  }
}
