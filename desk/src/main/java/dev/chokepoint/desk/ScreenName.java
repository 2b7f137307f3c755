package dev.chokepoint.desk;

import dev.chokepoint.desk.records.Question;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// "Is this party on a list?" Opens what it needs with the first question and keeps it for the next
/// ones; for one thread.
public final class ScreenName {

  /// From this score on a match with a listed party reads as being on the list.
  public static final double ON_A_LIST = 0.95;

  private static final int MOST_MATCHES = 500;

  private final Desk desk;
  private final Asker asker;
  private @Nullable Opened opened;

  /// What is kept open from one question to the next.
  private record Opened(
      Snapshot snapshot,
      List<String> sources,
      List<ScreenAnswer.SearchedList> lists,
      Screener screener) {}

  public ScreenName(Desk desk) {
    this(desk, new Asker("screen", "nobody", Question.Log.NONE));
  }

  /// @param asker who asks, and where that is noted
  public ScreenName(Desk desk, Asker asker) {
    this.desk = desk;
    this.asker = asker;
  }

  /// Who asks.
  ///
  /// @param how by which command
  /// @param log where questions are noted
  public record Asker(String how, String name, Question.Log log) {}

  /// Every party of the lists that scores at least `threshold`, the first `limit` of them
  /// explained.
  ///
  /// @throws BadRequest if a part of the question cannot be read, or is out of bounds
  public ScreenAnswer answer(PartyQuery query, double threshold, int limit) {
    return answer(query, threshold, limit, null);
  }

  /// The same for a row of a file.
  ///
  /// @param row null where there is no file
  ScreenAnswer answer(PartyQuery query, double threshold, int limit, @Nullable Long row) {
    check(threshold, limit);
    return desk.asking(() -> {
      Opened open = opened();
      ScreenAnswer answer = answer(open, query, threshold, limit);
      asker.log().note(question(open, answer, limit, row));
      return answer;
    });
  }

  private Question question(Opened open, ScreenAnswer answer, int limit, @Nullable Long row) {
    PartyQuery query = answer.query();
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("name", query.name());
    if (query.schema() != null) {
      asked.put("schema", query.schema());
    }
    asked.put("countries", query.countries());
    asked.put("dates", query.dates());
    asked.put("addresses", query.addresses());
    asked.put("identifiers", query.identifiers());
    return new Question(
        asker.how(),
        asker.name(),
        open.snapshot().number(),
        Map.of("threshold", answer.threshold(), "limit", limit),
        asked,
        List.of(query.name()),
        answer.matches().stream()
            .map(match -> new Question.Hit(match.id(), match.score()))
            .toList(),
        answer.total(),
        answer.verdict().name().toLowerCase(Locale.ROOT),
        row);
  }

  static void check(double threshold, int limit) {
    if (!(threshold >= Matching.LOWEST_THRESHOLD && threshold <= 1)) {
      throw BadRequest.usage(
          Sentence.of("--threshold is from {0} to 1", Matching.LOWEST_THRESHOLD));
    }
    if (limit < 1 || limit > MOST_MATCHES) {
      throw BadRequest.usage(Sentence.of("--limit is a whole number from 1 to {0}", MOST_MATCHES));
    }
  }

  private Opened opened() {
    Opened known = opened;
    if (known == null) {
      Snapshot snapshot = desk.snapshot();
      Map<String, NameIndex> indexes = snapshot.indexes(desk.matching().index());
      List<ScreenAnswer.SearchedList> lists = new ArrayList<>();
      for (SourceVersion version : snapshot.sources()) {
        NameIndex index = indexes.get(version.source().name());
        lists.add(
            new ScreenAnswer.SearchedList(
                version.source().name(),
                version.source().title(),
                version.number(),
                version.source().fetched(),
                index == null ? 0 : index.entities()));
      }
      known =
          new Opened(
              snapshot,
              List.copyOf(indexes.keySet()),
              lists,
              desk.matching().screener(List.copyOf(indexes.values())));
      opened = known;
    }
    return known;
  }

  /// A party found, and the reading of the name asked about that found it.
  private record Hit(Screener.Match match, Party asked) {}

  private ScreenAnswer answer(Opened open, PartyQuery query, double threshold, int limit) {
    Map<String, List<Hit>> byId = new LinkedHashMap<>();
    for (Hit hit : hits(open, query.readings(desk.matching(), desk.model()), threshold)) {
      byId.computeIfAbsent(open.snapshot().canonical(hit.match().id()), id -> new ArrayList<>(1))
          .add(hit);
    }
    List<ScreenAnswer.Match> matches = new ArrayList<>();
    for (List<Hit> same : byId.values()) {
      if (matches.size() == limit) {
        break;
      }
      matches.add(match(open, query, same));
    }
    return new ScreenAnswer(query, threshold, verdict(matches), matches, byId.size(), open.lists());
  }

  /// Every party found, each by the reading that scores best, of two alike the first.
  private static List<Hit> hits(Opened open, List<Party> readings, double threshold) {
    List<Hit> all = new ArrayList<>();
    try {
      for (Party asked : readings) {
        for (Screener.Match match : open.screener().retrieve(asked, threshold)) {
          all.add(new Hit(match, asked));
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw damaged(open, e);
    }
    if (readings.size() == 1) {
      return all;
    }
    all.sort(
        Comparator.comparingDouble((Hit hit) -> hit.match().score())
            .reversed()
            .thenComparing(hit -> hit.match().id())
            .thenComparingInt(hit -> hit.match().index()));
    Set<Found> seen = new HashSet<>();
    all.removeIf(hit -> !seen.add(new Found(hit.match().index(), hit.match().entity())));
    return all;
  }

  private record Found(int index, int entity) {}

  /// A file that was changed since it was published reads as numbers that do not fit.
  private static RuntimeException damaged(Opened open, RuntimeException fault) {
    List<String> damage = open.snapshot().damage();
    return damage.isEmpty()
        ? fault
        : new StoreTrouble(StoreTrouble.Kind.DAMAGED, String.join("; ", damage), fault);
  }

  private ScreenAnswer.Match match(Opened open, PartyQuery query, List<Hit> same) {
    Screener.Match best = same.getFirst().match();
    Party asked = same.getFirst().asked();
    Entity entity =
        open.snapshot()
            .entity(best.id())
            .orElseThrow(() ->
                new StoreTrouble(
                    StoreTrouble.Kind.DAMAGED,
                    "the index of names has " + best.id() + ", which is not stored",
                    new NoSuchElementException(best.id())));
    Explanation explanation = desk.matching().explain(asked, open.screener().party(best));
    Set<String> sources = new TreeSet<>();
    same.forEach(hit -> sources.add(open.sources().get(hit.match().index())));
    Schema schema = desk.model().schema(entity.schema());
    List<String> topics = entity.values("topics");
    boolean listed =
        new ListedParties(
                open.snapshot(), LocalDate.ofInstant(desk.clock().instant(), ZoneOffset.UTC))
            .has(entity.id(), topics);
    return new ScreenAnswer.Match(
        entity.id(),
        entity.schema(),
        schema == null ? entity.schema() : schema.label(),
        entity.caption(desk.model()),
        entity.values("country"),
        topics,
        List.copyOf(sources),
        best.score(),
        listed && best.score() >= ON_A_LIST
            ? ScreenAnswer.Verdict.ON_A_LIST
            : ScreenAnswer.Verdict.POSSIBLE_MATCH,
        query.saysWhat() ? ScreenAnswer.Reading.AS_GIVEN : ScreenAnswer.Reading.of(asked),
        explanation);
  }

  private static ScreenAnswer.Verdict verdict(List<ScreenAnswer.Match> matches) {
    ScreenAnswer.Verdict strongest = ScreenAnswer.Verdict.NO_MATCH;
    for (ScreenAnswer.Match match : matches) {
      if (match.verdict().compareTo(strongest) < 0) {
        strongest = match.verdict();
      }
    }
    return strongest;
  }
}
