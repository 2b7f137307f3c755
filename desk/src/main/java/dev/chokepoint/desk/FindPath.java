package dev.chokepoint.desk;

import dev.chokepoint.casebook.trace.Citations;
import dev.chokepoint.desk.trace.PathToTell;
import dev.chokepoint.desk.trace.StoredSource;
import dev.chokepoint.routes.path.PathAnswer;
import dev.chokepoint.routes.path.PathQuestion;
import dev.chokepoint.routes.path.PathSearch;
import java.time.LocalDate;
import java.util.List;
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
      throw BadRequest.usage("give two parties; " + question.from() + " is given twice");
    }
    return desk.asking(() -> {
      StoredSource source = StoredEvidence.of(desk, asOf);
      for (String end : List.of(question.from(), question.to())) {
        if (source.entity(end).isEmpty()) {
          throw BadRequest.notFound(
              "no source speaks about " + end + "; chokepoint search finds ids by name");
        }
      }
      PathAnswer answer = new PathSearch(source, desk.model()).paths(question);
      return PathToTell.of(question, answer, source, desk.model(), new Citations());
    });
  }
}
