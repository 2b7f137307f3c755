package dev.chokepoint.desk;

import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.desk.trace.StoredSource;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.path.PathAnswer;
import dev.chokepoint.routes.path.PathQuestion;
import dev.chokepoint.routes.path.PathSearch;
import java.time.LocalDate;
import java.util.Optional;

/// "How are these two connected?"
public final class FindPath {

  private final Desk desk;

  public FindPath(Desk desk) {
    this.desk = desk;
  }

  /// The shortest paths between two parties over every link that anybody states.
  ///
  /// @param asOf only what had been learned by the end of that day
  /// @throws BadRequest if nobody speaks about one of them, or both are one
  public PathToTell answer(PathQuestion question, Optional<LocalDate> asOf) {
    if (question.from().equals(question.to())) {
      throw BadRequest.usage(Sentence.of("give two parties; {0} is given twice", question.from()));
    }
    return desk.asking(() -> {
      StoredSource source = StoredEvidence.of(desk, asOf);
      PathQuestion called =
          new PathQuestion(
              called(source, question.from()),
              called(source, question.to()),
              question.longest(),
              question.most(),
              question.hubAt(),
              question.avoidHubs());
      if (called.from().equals(called.to())) {
        throw BadRequest.usage(
            Sentence.of(
                "{0} and {1} are one party; show says why", question.from(), question.to()));
      }
      PathAnswer answer = new PathSearch(source, desk.model()).paths(called);
      return PathToTell.of(called, answer, source, desk.model());
    });
  }

  /// The id by which a party is called.
  private static String called(StoredSource source, String end) {
    return source
        .entity(end)
        .orElseThrow(() ->
            BadRequest.notFound(
                Sentence.of(
                    "no source speaks about {0}; chokepoint search finds ids by name", end)))
        .id();
  }
}
