package dev.chokepoint.sources.mapping;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.mapping.ColumnGuess.Confidence;
import dev.chokepoint.sources.table.DelimitedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Writes a suggested mapping as a file: the base layout cut down to the columns that are there.
final class MappingText {

  private final Model model;
  private final String file;
  private final DelimitedTable table;
  private final int sampled;
  private final BaseLayout base;
  private final List<ColumnGuess> guesses;
  private final List<String> header;
  private final List<ColumnValues> columns;
  private final List<ReadIssue> remarks;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, ColumnValues> values = new HashMap<>();
  private final Map<String, KeyRule> keys = new LinkedHashMap<>();

  MappingText(
      Model model,
      String file,
      DelimitedTable table,
      int sampled,
      BaseLayout base,
      List<ColumnGuess> guesses,
      List<String> header,
      List<ColumnValues> columns,
      List<ReadIssue> remarks) {
    this.model = model;
    this.file = file;
    this.table = table;
    this.sampled = sampled;
    this.base = base;
    this.guesses = guesses;
    this.header = header;
    this.columns = columns;
    this.remarks = remarks;
  }

  String text() {
    for (int i = 0; i < header.size(); i++) {
      String meaning = guesses.get(i).meaning();
      if (meaning != null) {
        values.put(meaning, columns.get(i));
      }
    }
    for (EntityRule entity : base.mapping().entities()) {
      key(entity).ifPresent(key -> keys.put(entity.name(), key));
    }
    line(
        "# A suggestion, made from the header and the first "
            + sampled
            + " rows of "
            + YamlText.comment(file)
            + ".");
    line(
        "# Read it, mend it, and import the table with --map and this file. Base: "
            + base.reason()
            + ".");
    remarks.stream()
        .limit(20)
        .forEach(remark ->
            line("# Remark: " + YamlText.comment(remark.locator() + ": " + remark.reason())));
    line("chokepoint mapping: 1");
    line("# source: {name: my_source, title: ..., publisher: ..., licence: ..., grade: C3}");
    line("table:");
    line("  delimiter: " + table.delimiter().word());
    line("  encoding: " + table.encoding().charset().name());
    if (!base.mapping().nothing().isEmpty()) {
      line("  empty: " + YamlText.list(base.mapping().nothing()));
    }
    columns();
    entities();
    return out.toString();
  }

  private void columns() {
    boolean any = guesses.stream().anyMatch(guess -> guess.meaning() != null);
    line(any ? "columns:" : "columns: {}");
    for (ColumnGuess guess : guesses) {
      String meaning = guess.meaning();
      if (meaning != null) {
        line("  # " + guess.confidence().name().toLowerCase(Locale.ROOT) + ": " + guess.reason());
        line("  " + YamlText.of(meaning) + ": [" + YamlText.quoted(guess.header()) + "]");
      }
    }
    if (guesses.stream().anyMatch(guess -> guess.confidence() == Confidence.NONE)) {
      line("# Left unmapped; the cells are kept with each row all the same:");
      for (ColumnGuess guess : guesses) {
        if (guess.confidence() == Confidence.NONE) {
          line("#   " + YamlText.quoted(YamlText.comment(guess.header())) + ": " + guess.reason());
        }
      }
    }
  }

  private void entities() {
    line("entities:");
    for (EntityRule entity : base.mapping().entities()) {
      KeyRule key = keys.get(entity.name());
      if (key == null) {
        continue;
      }
      line("  " + YamlText.of(entity.name()) + ":");
      line("    schema: " + entity.schema());
      if (key instanceof KeyRule.Digested digested) {
        if (!digested.kind().equals(entity.name().replace(' ', '-'))) {
          line("    kind: " + YamlText.of(digested.kind()));
        }
        line("    key: " + alternatives(digested));
      }
      properties(entity);
    }
  }

  private static String alternatives(KeyRule.Digested key) {
    List<String> written = new ArrayList<>();
    for (KeyRule.Digested.Alternative each : key.alternatives()) {
      List<String> columns = each.columns().stream().map(YamlText::quoted).toList();
      written.add(YamlText.of(each.label()) + ": [" + String.join(", ", columns) + "]");
    }
    return "{" + String.join(", ", written) + "}";
  }

  private void properties(EntityRule entity) {
    Map<String, List<ValueRule>> byProperty = new LinkedHashMap<>();
    for (ValueRule rule : entity.values()) {
      if (stands(rule)) {
        byProperty.computeIfAbsent(rule.property(), p -> new ArrayList<>()).add(rule);
      }
    }
    if (byProperty.isEmpty()) {
      return;
    }
    line("    properties:");
    byProperty.forEach((property, rules) -> {
      if (rules.size() == 1) {
        comment(entity, rules.getFirst());
        line("      " + property + ": " + written(entity, rules.getFirst()));
      } else {
        line("      " + property + ":");
        rules.forEach(rule -> {
          comment(entity, rule);
          line("        - " + written(entity, rule));
        });
      }
    });
  }

  /// Whether everything that the rule needs is there.
  private boolean stands(ValueRule rule) {
    if (rule.when() != null && !values.containsKey(rule.when().column())) {
      return false;
    }
    return switch (rule.origin()) {
      case ValueRule.Origin.Column column -> values.containsKey(column.name());
      case ValueRule.Origin.Joined joined ->
          joined.columns().stream().anyMatch(values::containsKey);
      case ValueRule.Origin.Filled filled -> values.keySet().containsAll(filled.columns());
      case ValueRule.Origin.Reference reference -> keys.containsKey(reference.entity());
      case ValueRule.Origin.Constant constant -> true;
    };
  }

  private Optional<KeyRule> key(EntityRule entity) {
    boolean first = entity.equals(base.mapping().entities().getFirst());
    List<KeyRule.Digested.Alternative> kept = new ArrayList<>();
    if (entity.key() instanceof KeyRule.Digested digested) {
      for (KeyRule.Digested.Alternative each : digested.alternatives()) {
        if (present(each.columns().getFirst())) {
          kept.add(
              new KeyRule.Digested.Alternative(
                  each.label(), each.columns().stream().filter(this::present).toList()));
        }
      }
    }
    if (kept.isEmpty() && first) {
      kept.add(new KeyRule.Digested.Alternative("row", List.of(KeyRule.WHOLE_ROW)));
    }
    String kind =
        entity.key() instanceof KeyRule.Digested digested ? digested.kind() : entity.name();
    return kept.isEmpty() ? Optional.empty() : Optional.of(new KeyRule.Digested(kind, kept));
  }

  private boolean present(String column) {
    return column.startsWith("@") || values.containsKey(column);
  }

  /// Why dates and numbers are read as they are.
  private void comment(EntityRule entity, ValueRule rule) {
    if (!(rule.origin() instanceof ValueRule.Origin.Column column)) {
      return;
    }
    ColumnValues read = values.getOrDefault(column.name(), ColumnValues.NONE);
    String type = type(entity, rule);
    if (!read.texts().isEmpty() && rule.form() instanceof ValueForm.Dated) {
      line("      # " + DateGuess.of(read).reason());
    } else if (!read.texts().isEmpty() && type.equals("number")) {
      line("      # " + NumberGuess.of(read).reason());
    }
  }

  private String type(EntityRule entity, ValueRule rule) {
    Schema schema = model.schema(entity.schema());
    Property property = schema == null ? null : schema.property(rule.property());
    return property == null ? "" : property.type();
  }

  private String written(EntityRule entity, ValueRule rule) {
    List<String> parts = new ArrayList<>();
    switch (rule.origin()) {
      case ValueRule.Origin.Column column -> parts.add("column: " + YamlText.of(column.name()));
      case ValueRule.Origin.Constant constant ->
          parts.add("constant: " + YamlText.quoted(constant.text()));
      case ValueRule.Origin.Reference reference ->
          parts.add("entity: " + YamlText.of(reference.entity()));
      case ValueRule.Origin.Filled filled -> {
        StringBuilder template = new StringBuilder(filled.template().texts().getFirst());
        for (int i = 0; i < filled.columns().size(); i++) {
          template.append('{').append(filled.columns().get(i)).append('}');
          template.append(filled.template().texts().get(i + 1));
        }
        parts.add("template: " + YamlText.quoted(template.toString()));
      }
      case ValueRule.Origin.Joined joined -> {
        parts.add(
            "join: " + YamlText.list(joined.columns().stream().filter(this::present).toList()));
        parts.add("with: " + YamlText.quoted(joined.with()));
      }
    }
    if (!rule.split().isEmpty()) {
      parts.add(
          "split: ["
              + String.join(", ", rule.split().stream().map(YamlText::quoted).toList())
              + "]");
    }
    form(entity, rule, parts);
    if (rule.when() != null) {
      parts.add("when: " + when(rule.when()));
    }
    return parts.size() == 1 && rule.origin() instanceof ValueRule.Origin.Column column
        ? YamlText.of(column.name())
        : "{" + String.join(", ", parts) + "}";
  }

  private void form(EntityRule entity, ValueRule rule, List<String> parts) {
    String type = type(entity, rule);
    switch (rule.form()) {
      case ValueForm.Text text -> {
        if (List.of("date", "number", "country").contains(type)
            && !rule.origin().columns().isEmpty()) {
          parts.add("as: text");
        }
      }
      case ValueForm.Dated dated -> parts.add("date: " + dates(rule, dated));
      case ValueForm.Numeric numeric -> {
        parts.add("number: " + number(rule, numeric));
        if (numeric.derives()) {
          parts.add("times: " + YamlText.quoted(numeric.times().toPlainString()));
        }
      }
      case ValueForm.LookedUp table -> {
        if (table.byText().equals(CountryCodes.byText())) {
          if (!type.equals("country")) {
            parts.add("as: country");
          }
        } else {
          parts.add("values: " + map(new TreeMap<>(table.byText())));
        }
      }
      case ValueForm.Since since -> {
        parts.add("date: " + dates(rule, since.date()));
        parts.add("since: " + map(since.from()));
      }
    }
  }

  private static String map(Map<String, String> entries) {
    List<String> written = new ArrayList<>();
    entries.forEach(
        (key, value) -> written.add(YamlText.quoted(key) + ": " + YamlText.quoted(value)));
    return "{" + String.join(", ", written) + "}";
  }

  private String dates(ValueRule rule, ValueForm.Dated otherwise) {
    List<String> patterns = List.of();
    if (rule.origin() instanceof ValueRule.Origin.Column column) {
      patterns = DateGuess.of(values.getOrDefault(column.name(), ColumnValues.NONE)).patterns();
    }
    if (patterns.isEmpty()) {
      patterns = otherwise.forms().stream().map(DateForm::pattern).toList();
    }
    return "[" + String.join(", ", patterns.stream().map(YamlText::quoted).toList()) + "]";
  }

  private String number(ValueRule rule, ValueForm.Numeric otherwise) {
    NumberForm form = otherwise.form();
    if (rule.origin() instanceof ValueRule.Origin.Column column) {
      NumberForm told =
          NumberGuess.of(values.getOrDefault(column.name(), ColumnValues.NONE)).form();
      form = told == null ? form : told;
    }
    return "{decimal: "
        + YamlText.quoted(form.decimal())
        + ", thousands: "
        + YamlText.quoted(form.thousands())
        + "}";
  }

  private static String when(Condition condition) {
    String column = "{column: " + YamlText.of(condition.column()) + ", ";
    return switch (condition.test()) {
      case FILLED -> column + "filled: true}";
      case EMPTY -> column + "empty: true}";
      case EQUALS -> column + "equals: " + quoted(condition.texts()) + "}";
      case DIFFERS -> column + "differs: " + quoted(condition.texts()) + "}";
    };
  }

  private static String quoted(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(YamlText::quoted).toList()) + "]";
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
