package dev.chokepoint.desk.orders;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.ScreenOrders;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.screening.mapping.MappingProposal;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.mapping.OrderRows;
import dev.chokepoint.screening.mapping.RowReading;
import dev.chokepoint.screening.order.Order;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.Verdict;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.sources.sheet.TableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Screens the rows of an order file as they come. Holds one row at a time.
public final class OrderScreening implements TableFile.Sink {

  private static final int PROGRESS_STEP = 100;

  private final String file;
  private final OrderMapping mapping;
  private final OrderCheck now;
  private final @Nullable OrderCheck before;
  private final OrderQuestions questions;
  private final ScreenOrders.Sink sink;
  private final ReadIssue.Sink rejects;
  private final LongConsumer progress;
  private final Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
  private final List<String> notes = new ArrayList<>();
  private @Nullable OrderRows rows;
  private List<String> header = List.of();
  private long read;
  private long changed;

  /// @param file name of the order file, for messages
  /// @param questions told of every order that was checked
  /// @param before the check by an older snapshot; then only what changed is handed on
  public OrderScreening(
      String file,
      OrderMapping mapping,
      OrderCheck now,
      @Nullable OrderCheck before,
      OrderQuestions questions,
      ScreenOrders.Sink sink,
      ReadIssue.Sink rejects,
      LongConsumer progress) {
    this.file = file;
    this.mapping = mapping;
    this.now = now;
    this.before = before;
    this.questions = questions;
    this.sink = sink;
    this.rejects = rejects;
    this.progress = progress;
  }

  @Override
  public void header(List<String> columns) throws IOException {
    try {
      rows = new OrderRows(mapping, columns);
    } catch (BadFile e) {
      throw BadRequest.usage(e.said());
    }
    header = columns;
    sink.header(columns);
  }

  @Override
  public void row(long line, List<String> cells) throws IOException {
    switch (Objects.requireNonNull(rows).read(line, cells)) {
      case RowReading.Read row -> screen(line, cells, row.order());
      case RowReading.PutAside row -> {
        for (RowReading.Fault fault : row.faults()) {
          String column = fault.column().isEmpty() ? null : fault.column();
          rejects.accept(
              ReadIssue.rejected(
                  Locator.row(file, line, column), fault.value(), fault.reason().text()));
        }
        putAside(
            line,
            cells,
            row.faults().stream()
                .map(fault ->
                    fault.column().isEmpty()
                        ? fault.reason()
                        : Sentence.of(
                            "{0} \"{1}\": {2}", fault.column(), fault.value(), fault.reason()))
                .toList());
      }
    }
  }

  private void putAside(long line, List<String> cells, List<Sentence> faults) throws IOException {
    hand(new ScreenedOrder(line, cells, null, null, faults, null));
  }

  private void screen(long line, List<String> cells, Order order) throws IOException {
    OrderCheck.Checked checked = now.check(order);
    questions.note(line, order, checked);
    if (before == null) {
      hand(new ScreenedOrder(line, cells, order, checked, List.of(), null));
      return;
    }
    Policy.Decision earlier = before.check(order).decision();
    ScreenedOrder.Change change = change(earlier, checked.decision());
    ScreenedOrder screened = new ScreenedOrder(line, cells, order, checked, List.of(), change);
    if (change.before() == screened.verdict()
        && change.appeared().isEmpty()
        && change.gone().isEmpty()) {
      count(screened);
    } else {
      changed++;
      hand(screened);
    }
  }

  private static ScreenedOrder.Change change(Policy.Decision before, Policy.Decision after) {
    Set<String> had = keys(before);
    Set<String> has = keys(after);
    return new ScreenedOrder.Change(
        before.verdict(),
        after.findings().stream().filter(each -> !had.contains(each.finding().key())).toList(),
        before.findings().stream().filter(each -> !has.contains(each.finding().key())).toList());
  }

  private static Set<String> keys(Policy.Decision decision) {
    return decision.findings().stream()
        .map(each -> each.finding().key())
        .collect(Collectors.toSet());
  }

  @Override
  public void issue(ReadIssue issue) throws IOException {
    if (issue.severity() == ReadIssue.Severity.NOTE) {
      notes.add(issue.locator() + ": " + issue.reason());
    } else if (rows == null) {
      throw BadRequest.unreadable(issue.locator() + ": " + issue.reason());
    } else {
      rejects.accept(issue);
      putAside(
          issue.locator().line(),
          Collections.nCopies(header.size(), ""),
          List.of(Sentence.verbatim(issue.reason())));
    }
  }

  private void hand(ScreenedOrder order) throws IOException {
    sink.order(order);
    count(order);
  }

  private void count(ScreenedOrder order) {
    counts.merge(order.verdict(), 1L, Long::sum);
    if (++read % PROGRESS_STEP == 0) {
      progress.accept(read);
    }
  }

  /// What all rows gave in sum.
  ///
  /// @param lists what the snapshot holds of each source
  public OrderCounts counts(
      Policy policy,
      long snapshot,
      List<ReadList> lists,
      @Nullable Long since,
      @Nullable MappingProposal proposal) {
    return new OrderCounts(
        read,
        counts.getOrDefault(Verdict.STOP, 0L),
        counts.getOrDefault(Verdict.CHECK, 0L),
        counts.getOrDefault(Verdict.NO_FINDING, 0L),
        counts.getOrDefault(Verdict.COULD_NOT_READ, 0L),
        changed,
        policy.title(),
        policy.note(),
        snapshot,
        lists,
        since,
        proposal,
        notes);
  }
}
