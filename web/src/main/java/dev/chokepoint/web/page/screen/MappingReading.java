package dev.chokepoint.web.page.screen;

import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.desk.orders.OrderTable;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.desk.runs.OrderRun;
import dev.chokepoint.desk.runs.OrderRuns;
import dev.chokepoint.desk.runs.RunRow;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.mapping.MappingProposal;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.mapping.OrderRows;
import dev.chokepoint.screening.mapping.ProposedColumn;
import dev.chokepoint.screening.mapping.RowReading;
import dev.chokepoint.screening.order.OrderField;
import dev.chokepoint.screening.order.PartyField;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.order.Slot;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.words.NameText;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Reads and writes what the columns of a run's file mean.
final class MappingReading {

  private static final int SHOWN = 20;
  private static final int TESTED = 50;
  private static final int PROBLEMS = 30;

  private final Visit visit;
  private final OrderRuns runs;
  private final OrderRun run;

  MappingReading(Visit visit, OrderRuns runs, OrderRun run) {
    this.visit = visit;
    this.runs = runs;
    this.run = run;
  }

  MappingPage read(String by) throws IOException {
    OrderTable.Head head = runs.head(run);
    MappingProposal proposal = MappingProposal.of(head.header(), head.rows());
    OrderMapping mapping = proposal.mapping();
    Sentence fault = Sentence.nothing();
    Optional<OrderRun> saved = Optional.empty();
    try {
      Optional<OrderMapping> own = runs.mapping(run);
      if (own.isPresent()) {
        mapping = own.get();
      } else {
        saved = runs.fitting(run, head.header());
        if (saved.isPresent()) {
          mapping = runs.mapping(saved.get()).orElse(mapping);
        }
      }
    } catch (BadFile e) {
      fault = e.said();
    }
    boolean test = visit.url().has("test", "50") && fault.isEmpty();
    return new MappingPage(
        run.id(),
        run.title(),
        saved.map(this::saved).orElse(null),
        columns(head.header(), proposal, mapping),
        head.rows().stream()
            .limit(SHOWN)
            .map(row -> row.stream().map(NameText::of).toList())
            .toList(),
        fault.isEmpty() ? problems(head, mapping) : List.of(),
        fault,
        mapping.dates().name().toLowerCase(Locale.ROOT),
        mapping.decimalComma(),
        groups(),
        test,
        test ? tested() : List.of(),
        by);
  }

  private MappingPage.Saved saved(OrderRun other) {
    return new MappingPage.Saved(
        other.id(),
        visit.say("map.saved", other.title(), visit.words().moment(Instant.parse(other.at()))));
  }

  private static List<MappingPage.Column> columns(
      List<String> header, MappingProposal proposal, OrderMapping mapping) {
    Map<String, String> chosen = new HashMap<>();
    mapping
        .fields()
        .forEach(rule -> rule.columns().forEach(column -> chosen.put(column, rule.slot().key())));
    List<MappingPage.Column> columns = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      ProposedColumn proposed = proposal.columns().get(i);
      columns.add(
          new MappingPage.Column(
              i,
              NameText.of(header.get(i)),
              Objects.requireNonNullElse(chosen.get(header.get(i)), ""),
              proposed.reason()));
    }
    return columns;
  }

  private static List<MappingPage.Problem> problems(OrderTable.Head head, OrderMapping mapping) {
    List<MappingPage.Problem> problems = new ArrayList<>();
    try {
      OrderRows rows = new OrderRows(mapping, head.header());
      for (int i = 0; i < head.rows().size() && problems.size() < PROBLEMS; i++) {
        long line = i + 2L;
        if (rows.read(line, head.rows().get(i)) instanceof RowReading.PutAside aside) {
          aside
              .faults()
              .forEach(fault ->
                  problems.add(
                      new MappingPage.Problem(
                          line, fault.column(), fault.value(), fault.reason())));
        }
      }
    } catch (BadFile e) {
      problems.add(new MappingPage.Problem(1, "", "", e.said()));
    }
    return problems;
  }

  private List<MappingPage.Group> groups() {
    List<MappingPage.Group> groups = new ArrayList<>();
    for (Role role : Role.values()) {
      groups.add(
          new MappingPage.Group(
              visit.say("role." + role.key().replace('_', '-')),
              Arrays.stream(PartyField.values())
                  .map(field ->
                      new MappingPage.Option(
                          new Slot(role, field).key(),
                          Sentence.of("{0}: {1}", role.words(), field.words())))
                  .toList()));
    }
    groups.add(
        new MappingPage.Group(
            visit.say("map.goods"),
            Arrays.stream(OrderField.values())
                .map(field -> new MappingPage.Option(field.key(), field.words()))
                .toList()));
    return groups;
  }

  /// Ends a trial once it has its rows.
  private static final class Enough extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private List<MappingPage.Tested> tested() throws IOException {
    List<MappingPage.Tested> tested = new ArrayList<>();
    try {
      runs.ask(
          run,
          new ScreenOrders.Sink() {
            @Override
            public void header(List<String> columns) {
              // The page shows the columns already.
            }

            @Override
            public void order(ScreenedOrder order) throws IOException {
              RunRow row = RunRow.of(order);
              tested.add(new MappingPage.Tested(row.row(), row.verdict(), row.why()));
              if (tested.size() == TESTED) {
                throw new Enough();
              }
            }
          });
    } catch (Enough e) {
      return tested; // The rest is not needed.
    }
    return tested;
  }

  /// What a form says of the columns, as an order mapping: `c0`, `c1` ... name fields, several of
  /// one field are joined; `k.FIELD` is a constant of every row.
  String said(Map<String, List<String>> form) throws IOException {
    List<String> header = runs.head(run).header();
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String key = first(form, "c" + i);
      if (Slot.of(key).isPresent()) {
        columns.computeIfAbsent(key, each -> new ArrayList<>()).add(header.get(i));
      }
    }
    StringBuilder yaml = new StringBuilder("orders: 1\n");
    String dates = first(form, "dates");
    yaml.append("dates: ").append(dates.matches("iso|dmy|mdy") ? dates : "iso").append('\n');
    yaml.append("decimals: ")
        .append(first(form, "decimals").equals("comma") ? "comma" : "point")
        .append("\nfields:\n");
    columns.forEach((key, headings) ->
        yaml.append("  ")
            .append(key)
            .append(": [")
            .append(String.join(", ", headings.stream().map(MappingReading::quoted).toList()))
            .append("]\n"));
    for (String name : form.keySet()) {
      Optional<Slot> slot = name.startsWith("k.") ? Slot.of(name.substring(2)) : Optional.empty();
      String constant = first(form, name).strip();
      if (slot.isPresent() && !constant.isEmpty() && !columns.containsKey(slot.get().key())) {
        yaml.append("  ")
            .append(slot.get().key())
            .append(": {constant: ")
            .append(quoted(constant))
            .append("}\n");
      }
    }
    return yaml.toString();
  }

  private static String first(Map<String, List<String>> form, String name) {
    List<String> values = form.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private static String quoted(String text) {
    return "\""
        + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + "\"";
  }
}
