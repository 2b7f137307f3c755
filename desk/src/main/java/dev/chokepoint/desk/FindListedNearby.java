package dev.chokepoint.desk;

import dev.chokepoint.desk.near.ListedNearby;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.desk.trace.PathWords;
import dev.chokepoint.desk.trace.StoredSource;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.path.NearestAnswer;
import dev.chokepoint.routes.path.NearestQuestion;
import dev.chokepoint.routes.path.NearestSearch;
import java.util.List;
import java.util.Optional;

/// "Who on a list is nearest to it?"
public final class FindListedNearby {

  /// Farther away than this hardly anything is told by a link.
  private static final int LONGEST = 3;

  private static final int MOST = 5;

  /// What more records name than this joins what has nothing to do with each other.
  private static final int HUB_AT = 200;

  /// Each entity takes some tens of microseconds to read.
  private static final int MOST_REACHED = 1_000;

  private final Desk desk;

  public FindListedNearby(Desk desk) {
    this.desk = desk;
  }

  /// One path to each of the five nearest listed parties, of at most three steps, over links that a
  /// source states. The party itself may be on a list.
  ///
  /// @throws BadRequest if nobody speaks about it
  public ListedNearby answer(String party) {
    return desk.asking(() -> {
      StoredSource source = StoredEvidence.of(desk, Optional.empty());
      String called =
          source
              .entity(party)
              .orElseThrow(() ->
                  BadRequest.notFound(
                      Sentence.of(
                          "no source speaks about {0}; chokepoint search finds ids by name",
                          party)))
              .id();
      NearestQuestion question = new NearestQuestion(called, LONGEST, MOST, HUB_AT, MOST_REACHED);
      ListedParties listed = ListedParties.today(desk);
      NearestAnswer answer = new NearestSearch(source, desk.model()).nearest(question, listed::has);
      PathWords words = new PathWords(source, desk.model());
      List<List<PathToTell.Hop>> paths = answer.paths().stream().map(words::hops).toList();
      words.name(called);
      answer.hubs().forEach(words::name);
      return new ListedNearby(question, answer, paths, words.names(), words.sources());
    });
  }
}
