package dev.chokepoint.casebook.casefile;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// The documents of a case under running numbers, given in the order in which they are first cited.
public final class Endnotes {

  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// @param file the case whose documents may be cited
  public Endnotes(CaseFile file) {
    for (Pin pin : file.pins()) {
      if (pin instanceof Pin.OfEntity entity) {
        entity.documents().forEach(each -> documents.putIfAbsent(each.id(), each));
      } else if (pin instanceof Pin.OfTrace trace) {
        trace.sources().forEach(each -> documents.putIfAbsent(each.id(), document(each)));
      }
    }
  }

  private static Document document(CitedSource source) {
    return new Document(
        source.id(),
        source.title(),
        source.publisher(),
        source.published(),
        source.url(),
        source.reliability(),
        source.restsOn());
  }

  /// Cites what some statements rest on; the numbers ascend.
  public List<Integer> cite(List<Statement> statements) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (Statement statement : statements) {
      cited.add(
          number(
              Objects.requireNonNullElse(statement.provenance().statedBy(), statement.dataset())));
    }
    return List.copyOf(cited);
  }

  /// Cites documents of a trace by the numbers it knows them under.
  public List<Integer> cite(Pin.OfTrace trace, List<Integer> known) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (CitedSource source : trace.sources()) {
      if (known.contains(source.number())) {
        cited.add(number(source.id()));
      }
    }
    return List.copyOf(cited);
  }

  private int number(String id) {
    return numbers.computeIfAbsent(id, each -> numbers.size() + 1);
  }

  /// What was cited so far, in the order of numbers; the first has number 1.
  public List<Document> cited() {
    List<Document> cited = new ArrayList<>();
    for (String id : numbers.keySet()) {
      Document known = documents.get(id);
      cited.add(known != null ? known : new Document(id, id, null, null, null, null, null));
    }
    return cited;
  }
}
