package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.FieldValue;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Slot;
import dev.chokepoint.screening.order.ValueKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// What the columns of an order file are taken to mean, by their headings and the first rows.
///
/// @param columns one for each column, in order
/// @param mapping what follows
public record MappingProposal(List<ProposedColumn> columns, OrderMapping mapping) {

  /// A column whose values fit worse than this, in percent, is not proposed.
  private static final int LEAST_FITTING = 50;

  public MappingProposal {
    columns = List.copyOf(columns);
  }

  /// Proposes.
  ///
  /// @param rows the first rows
  public static MappingProposal of(List<String> header, List<List<String>> rows) {
    DateOrder dates = dates(header, rows);
    boolean comma = decimalComma(header, rows);
    OrderMapping blank = new OrderMapping("the proposed mapping", dates, comma, List.of());
    List<ProposedColumn> columns = new ArrayList<>();
    List<FieldRule> fields = new ArrayList<>();
    Set<Slot> taken = new HashSet<>();
    for (int i = 0; i < header.size(); i++) {
      ProposedColumn column = column(header.get(i), values(rows, i), blank);
      if (column.slot() != null && !taken.add(column.slot())) {
        column =
            new ProposedColumn(
                column.heading(),
                null,
                Sentence.of("{0} is filled by an earlier column", column.slot().key()));
      }
      if (column.slot() != null) {
        fields.add(new FieldRule(column.slot(), List.of(column.heading()), null, 0));
      }
      columns.add(column);
    }
    return new MappingProposal(
        columns, new OrderMapping("the proposed mapping", dates, comma, fields));
  }

  /// Whether these are the columns of orders: a party stands in a role.
  public boolean isOfOrders() {
    return mapping.fields().stream()
        .anyMatch(field ->
            field.slot().role() != null
                && (field.slot().field() == PartyField.NAME
                    || field.slot().field() == PartyField.ADDRESS));
  }

  private static List<String> values(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .map(row -> row.get(column).strip())
        .filter(value -> !value.isEmpty())
        .toList();
  }

  private static ProposedColumn column(String heading, List<String> values, OrderMapping form) {
    if (heading.isBlank()) {
      return new ProposedColumn(heading, null, Sentence.of("the column has no heading"));
    }
    return HeadingWords.of(heading)
        .map(named -> judged(heading, named, values, form))
        .orElseGet(() ->
            new ProposedColumn(heading, null, Sentence.of("no word of the heading is known")));
  }

  private static ProposedColumn judged(
      String heading, HeadingWords.Named named, List<String> values, OrderMapping form) {
    ValueKind kind = named.slot().field().kind();
    if (values.isEmpty() || kind == ValueKind.TEXT) {
      return new ProposedColumn(heading, named.slot(), named.reason());
    }
    long fitting = values.stream().filter(value -> fits(kind, value, form)).count();
    int percent = (int) (fitting * 100 / values.size());
    Sentence share =
        Sentence.of("{0} % of the first {1} values are {2}", percent, values.size(), kind.words());
    return percent >= LEAST_FITTING
        ? new ProposedColumn(heading, named.slot(), Sentence.of("{0}; {1}", named.reason(), share))
        : new ProposedColumn(
            heading,
            null,
            Sentence.of("{0} for {1}, but only {2}", named.reason(), named.slot().key(), share));
  }

  private static boolean fits(ValueKind kind, String value, OrderMapping form) {
    return FieldValue.of(
            kind,
            switch (kind) {
              case DATE -> form.dates().iso(value);
              case NUMBER -> form.decimalComma() ? value.replace(".", "").replace(',', '.') : value;
              default -> value;
            })
        .isPresent();
  }

  private static DateOrder dates(List<String> header, List<List<String>> rows) {
    List<String> dates = ofKind(header, rows, ValueKind.DATE);
    if (matching(dates, value -> value.matches("\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}.*")) * 2
        <= dates.size()) {
      return DateOrder.ISO;
    }
    return dates.stream().anyMatch(value -> value.matches("\\d{1,2}/(1[3-9]|2\\d|3[01])/.*"))
        ? DateOrder.MDY
        : DateOrder.DMY;
  }

  private static boolean decimalComma(List<String> header, List<List<String>> rows) {
    List<String> numbers = ofKind(header, rows, ValueKind.NUMBER);
    long comma = matching(numbers, value -> value.matches("[\\d.]+,(\\d{1,2}|\\d{4,})"));
    long point = matching(numbers, value -> value.matches("[\\d,]+\\.(\\d{1,2}|\\d{4,})"));
    return comma > point;
  }

  private static long matching(List<String> values, Predicate<String> form) {
    return values.stream().filter(form).count();
  }

  private static List<String> ofKind(List<String> header, List<List<String>> rows, ValueKind kind) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      if (HeadingWords.of(header.get(i)).filter(n -> n.slot().field().kind() == kind).isPresent()) {
        values.addAll(values(rows, i));
      }
    }
    return values;
  }

  /// The proposal as a file that [OrderMapping#read] takes, each field with its reason.
  public String text() {
    StringBuilder out = new StringBuilder();
    out.append("# Proposed from the headings and the first rows. Look at it before you use it.\n");
    out.append("orders: 1\n");
    out.append("dates: ").append(mapping.dates().key()).append('\n');
    out.append("decimals: ").append(mapping.decimalComma() ? "comma" : "point").append('\n');
    out.append("fields:").append(mapping.fields().isEmpty() ? " {}\n" : "\n");
    for (ProposedColumn column : columns) {
      Slot slot = column.slot();
      out.append(
          String.format(
              Locale.ROOT,
              "%s  # %s%n",
              slot == null
                  ? "  # " + plain(column.heading()) + ":"
                  : "  " + slot.key() + ": " + quoted(column.heading()),
              plain(column.reason().text())));
    }
    return out.toString().replace("\r\n", "\n");
  }

  private static String plain(String text) {
    return text.replaceAll("\\p{C}", " ");
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(c -> {
          if (c == '"' || c == '\\') {
            out.append('\\').appendCodePoint(c);
          } else if (Character.getType(c) == Character.CONTROL
              || Character.getType(c) == Character.FORMAT
              || c == 0x2028
              || c == 0x2029) {
            out.append(String.format(Locale.ROOT, "\\U%08x", c));
          } else {
            out.appendCodePoint(c);
          }
        });
    return out.append('"').toString();
  }
}
