package dev.chokepoint.desk.trace;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.path.PathAnswer;
import dev.chokepoint.routes.path.PathQuestion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Paths between two parties, in words.
///
/// @param question as asked
/// @param answer ids of hubs met and of entities of which only some links were read
/// @param paths each a list of steps
/// @param names what to call each entity named
/// @param sources cited, in the order of their numbers
public record PathToTell(
    PathQuestion question,
    PathAnswer answer,
    List<List<Hop>> paths,
    Map<String, String> names,
    List<CitedSource> sources) {

  /// One step: everything that links its two ends.
  public record Hop(String from, String to, List<Told> links) {

    public Hop {
      links = List.copyOf(links);
    }
  }

  /// One link in words.
  ///
  /// @param kind name of the schema of its record, or of the property that names the other end
  /// @param label the same in English words
  /// @param details such as `34 %`
  /// @param record id of the entity that says so
  /// @param forward whether it reads from the step's start to its end
  /// @param sources numbers of the documents behind it
  public record Told(
      String kind,
      String label,
      List<Sentence> details,
      String record,
      boolean forward,
      List<Integer> sources) {

    public Told {
      details = List.copyOf(details);
      sources = List.copyOf(sources);
    }

    /// Such as `Ownership, 34 %`.
    public Sentence words() {
      return words(label);
    }

    /// The same where the kind is called otherwise.
    public Sentence words(String called) {
      return Sentence.joined(
          ", ", Stream.concat(Stream.of(Sentence.verbatim(called)), details.stream()).toList());
    }
  }

  public PathToTell {
    paths = paths.stream().map(List::copyOf).toList();
    names = Map.copyOf(names);
    sources = List.copyOf(sources);
  }

  /// What to call an entity.
  public String name(String id) {
    return names.getOrDefault(id, id);
  }

  /// Puts an answer into words.
  public static PathToTell of(
      PathQuestion question, PathAnswer answer, RouteSource source, Model model) {
    PathWords words = new PathWords(source, model);
    List<List<Hop>> paths = answer.paths().stream().map(words::hops).toList();
    List.of(question.from(), question.to()).forEach(words::name);
    answer.hubs().forEach(words::name);
    answer.cut().forEach(words::name);
    return new PathToTell(question, answer, paths, words.names(), words.sources());
  }
}
