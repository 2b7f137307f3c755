package dev.chokepoint.screening.mapping;

import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.order.FieldValue;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.OrderParty;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.ValueKind;
import dev.chokepoint.screening.yaml.BadFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one order file by a mapping. A row with a cell that cannot be read is put
/// aside: what is screened without it could be something else.
public final class OrderRows {

  private final OrderMapping mapping;
  private final List<Bound> bound = new ArrayList<>();

  private record Bound(FieldRule rule, List<Integer> columns) {}

  /// @param header headings of the file
  /// @throws BadFile if a heading of the mapping is not there; says which there are
  public OrderRows(OrderMapping mapping, List<String> header) throws BadFile {
    this.mapping = mapping;
    List<String> plain = header.stream().map(OrderRows::plain).toList();
    for (FieldRule rule : mapping.fields()) {
      List<Integer> columns = new ArrayList<>();
      for (String heading : rule.columns()) {
        int column = plain.indexOf(plain(heading));
        if (column < 0) {
          throw new BadFile(
              mapping.file(),
              rule.line(),
              Sentence.of(
                  "the file has no column \"{0}\"; it has {1}",
                  heading, String.join(", ", header)));
        }
        columns.add(column);
      }
      bound.add(new Bound(rule, columns));
    }
  }

  private static String plain(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  /// Reads a row.
  ///
  /// @param row its line or number, counted from 1
  public RowReading read(long row, List<String> cells) {
    List<RowReading.Fault> faults = new ArrayList<>();
    Map<OrderField, String> facts = new EnumMap<>(OrderField.class);
    Map<Role, Map<PartyField, String>> parties = new EnumMap<>(Role.class);
    for (Bound each : bound) {
      String text = text(each, cells);
      if (!text.isEmpty()) {
        Optional<String> value = value(each.rule().slot().field().kind(), text);
        if (value.isEmpty()) {
          faults.add(fault(each, text));
        } else if (each.rule().slot().field() instanceof OrderField field) {
          facts.put(field, value.get());
        } else if (each.rule().slot().field() instanceof PartyField field) {
          Role role = Objects.requireNonNull(each.rule().slot().role());
          parties
              .computeIfAbsent(role, key -> new EnumMap<>(PartyField.class))
              .put(field, value.get());
        }
      }
    }
    RowReading.@Nullable Fault whole = faults.isEmpty() ? faultOf(parties) : null;
    if (whole != null) {
      faults.add(whole);
    }
    return faults.isEmpty()
        ? new RowReading.Read(order(row, parties, facts))
        : new RowReading.PutAside(faults);
  }

  private static Order order(
      long row, Map<Role, Map<PartyField, String>> parties, Map<OrderField, String> facts) {
    Map<Role, OrderParty> read = new EnumMap<>(Role.class);
    parties.forEach((role, said) -> read.put(role, new OrderParty(role, said)));
    return new Order(row, read, facts);
  }

  /// Without any name, address or number there is nobody to screen.
  private static RowReading.@Nullable Fault faultOf(Map<Role, Map<PartyField, String>> parties) {
    boolean anybody =
        parties.values().stream()
            .anyMatch(said ->
                said.containsKey(PartyField.NAME)
                    || said.containsKey(PartyField.ADDRESS)
                    || said.containsKey(PartyField.IDENTIFIER));
    return anybody
        ? null
        : new RowReading.Fault(
            "", "", Sentence.of("names no party: no name, address or number is given"));
  }

  private static String text(Bound field, List<String> cells) {
    String constant = field.rule().constant();
    if (constant != null) {
      return constant;
    }
    StringBuilder joined = new StringBuilder();
    for (int column : field.columns()) {
      String cell = cells.get(column).strip();
      if (!cell.isEmpty()) {
        joined.append(joined.isEmpty() ? "" : ", ").append(cell);
      }
    }
    return joined.toString();
  }

  private Optional<String> value(ValueKind kind, String text) {
    return FieldValue.of(
        kind,
        switch (kind) {
          case DATE -> mapping.dates().iso(text);
          case NUMBER -> mapping.decimalComma() ? swapped(text) : text;
          default -> text;
        });
  }

  /// `1.250,50` as `1,250.50`
  private static String swapped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(c == ',' ? '.' : c == '.' ? ',' : c));
    return out.toString();
  }

  private RowReading.Fault fault(Bound field, String text) {
    ValueKind kind = field.rule().slot().field().kind();
    return new RowReading.Fault(
        field.rule().columns().isEmpty() ? mapping.file() : field.rule().columns().getFirst(),
        text,
        Sentence.of("{0} is expected for {1}", kind.words(), field.rule().slot().key()));
  }
}
