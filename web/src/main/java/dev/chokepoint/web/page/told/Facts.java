package dev.chokepoint.web.page.told;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.part.SourceMark;
import dev.chokepoint.web.page.words.NameText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads an entity's properties as rows of a factsheet: every value with its marks.
public final class Facts {

  private final Told told;
  private final Endnotes notes;

  public Facts(Told told, Endnotes notes) {
    this.told = told;
    this.notes = notes;
  }

  /// A property.
  ///
  /// @param values each once, however many state it
  /// @param lastSeen when any of them was last stated; null when nobody says
  /// @param contested whether its values cannot all be true
  public record Fact(
      String name, String label, List<Value> values, @Nullable String lastSeen, boolean contested) {
    public Fact {
      values = List.copyOf(values);
    }
  }

  /// A value.
  ///
  /// @param href where it leads; null where nowhere
  /// @param remark grade, or that nobody checked it; null where nothing is to be said
  public record Value(
      NameText text, @Nullable String href, @Nullable String remark, List<SourceMark> marks) {
    public Value {
      marks = List.copyOf(marks);
    }
  }

  /// The rows, in the order in which the source has the properties; names first.
  ///
  /// @param contested names of properties whose values cannot all be true
  public List<Fact> of(Entity entity, Set<String> contested) {
    return entity.properties().stream()
        .map(property -> fact(entity, property, contested.contains(property)))
        .sorted(Comparator.comparing(fact -> !fact.name().equals("name")))
        .toList();
  }

  private Fact fact(Entity entity, String property, boolean contested) {
    String label = told.property(entity.schema(), property);
    Map<String, List<Statement>> byValue = new LinkedHashMap<>();
    entity
        .statements(property)
        .forEach(s -> byValue.computeIfAbsent(s.value(), v -> new ArrayList<>()).add(s));
    List<Value> values =
        byValue.values().stream().map(statements -> value(statements, label)).toList();
    return new Fact(property, label, values, lastSeen(entity.statements(property)), contested);
  }

  /// A value that some statements give.
  ///
  /// @param label of the property
  public Value value(List<Statement> statements, String label) {
    Statement first = statements.getFirst();
    return new Value(
        told.value(first), told.href(first), remark(statements), notes.marks(statements, label));
  }

  private @Nullable String remark(List<Statement> statements) {
    Set<String> words = new LinkedHashSet<>();
    if (all(statements, Basis.UNVERIFIED)) {
      words.add(told.words().say("evidence.basis.unverified"));
    } else if (all(statements, Basis.DERIVED)) {
      words.add(told.words().say("evidence.basis.derived"));
    }
    statements.stream()
        .map(statement -> statement.provenance().grade())
        .filter(Objects::nonNull)
        .forEach(grade -> words.add(grade.toString()));
    return words.isEmpty() ? null : String.join(", ", words);
  }

  private static boolean all(List<Statement> statements, Basis basis) {
    return statements.stream().allMatch(s -> s.provenance().basis() == basis);
  }

  static @Nullable String lastSeen(List<Statement> statements) {
    return statements.stream()
        .map(Statement::lastSeen)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .map(Facts::day)
        .orElse(null);
  }

  /// The day of a time as written.
  public static String day(String time) {
    int end = time.indexOf('T');
    return end < 0 ? time : time.substring(0, end);
  }

  /// Values of some properties of a record in one line, with their names: for rows of tables.
  public String line(Entity record, List<String> properties) {
    Map<Integer, String> words = new TreeMap<>();
    for (int i = 0; i < properties.size(); i++) {
      String property = properties.get(i);
      List<Statement> statements = record.statements(property);
      if (!statements.isEmpty()) {
        words.put(
            i,
            told.property(record.schema(), property)
                + " "
                + statements.stream()
                    .map(s -> told.value(s).text())
                    .distinct()
                    .collect(Collectors.joining(", ")));
      }
    }
    return String.join(" · ", words.values());
  }
}
