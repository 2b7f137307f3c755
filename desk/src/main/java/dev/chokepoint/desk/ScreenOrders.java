package dev.chokepoint.desk;

import dev.chokepoint.desk.orders.KnownDecisions;
import dev.chokepoint.desk.orders.OrderCheck;
import dev.chokepoint.desk.orders.OrderCounts;
import dev.chokepoint.desk.orders.OrderQuestions;
import dev.chokepoint.desk.orders.OrderRequest;
import dev.chokepoint.desk.orders.OrderScreening;
import dev.chokepoint.desk.orders.OrderTable;
import dev.chokepoint.desk.orders.ReadList;
import dev.chokepoint.desk.orders.ScreenedOrder;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.mapping.MappingProposal;
import dev.chokepoint.screening.mapping.OrderMapping;
import dev.chokepoint.screening.policy.Policy;
import dev.chokepoint.screening.policy.PolicyReader;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.vault.snapshots.Snapshot;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/// "Which of these orders must stop, and which needs a person?" Reads an order file row by row; a
/// row that cannot be read is put aside and the rest is screened.
public final class ScreenOrders {

  private final Desk desk;
  private final RedFlags flags = RedFlags.bundled();
  private final KnownDecisions decisions;
  private final ScreenName.Asker asker;

  /// @param decisions what people decided earlier
  /// @param asker who asks, and where that is noted
  public ScreenOrders(Desk desk, KnownDecisions decisions, ScreenName.Asker asker) {
    this.asker = asker;
    this.desk = desk;
    this.decisions = decisions;
  }

  /// Takes screened orders in the order of the file.
  public interface Sink {

    /// The header comes before the rows.
    void header(List<String> columns) throws IOException;

    void order(ScreenedOrder order) throws IOException;
  }

  /// What the columns of a file are taken to mean.
  ///
  /// @throws BadRequest if the file cannot be read as a table
  public static MappingProposal proposal(Path file) throws IOException {
    OrderTable.Head head = OrderTable.head(file);
    return MappingProposal.of(head.header(), head.rows());
  }

  /// Screens every row.
  ///
  /// @param rejects told of every cell that cannot be read
  /// @param progress told now and then how many rows were screened
  /// @throws BadRequest if the file, the mapping or the policy cannot be taken
  public OrderCounts answer(
      OrderRequest request, Sink sink, ReadIssue.Sink rejects, LongConsumer progress)
      throws IOException {
    Policy policy = policy(request.policy());
    MappingProposal proposal = request.map() == null ? proposal(request.file()) : null;
    OrderMapping mapping = proposal == null ? mapping(request.map()) : proposal.mapping();
    if (mapping.fields().isEmpty()) {
      throw BadRequest.usage(
          Sentence.of(
              "{0}: no column is known by its heading; give --map", request.file().getFileName()));
    }
    Snapshot snapshot = desk.asking(desk::snapshot);
    OrderCheck now = check(snapshot, policy, request.day());
    Long since = request.since();
    Settled settled =
        new Settled(
            policy,
            mapping,
            proposal,
            snapshot.number(),
            snapshot.sources().stream().map(ReadList::of).toList());
    if (since == null) {
      return run(request, settled, now, null, sink, rejects, progress);
    }
    try (Snapshot older = desk.asking(() -> desk.store().open(since))) {
      OrderCheck before = check(older, policy, request.day());
      return run(request, settled, now, before, sink, rejects, progress);
    }
  }

  private record Settled(
      Policy policy,
      OrderMapping mapping,
      @Nullable MappingProposal proposal,
      long snapshot,
      List<ReadList> lists) {}

  private OrderCounts run(
      OrderRequest request,
      Settled settled,
      OrderCheck now,
      @Nullable OrderCheck before,
      Sink sink,
      ReadIssue.Sink rejects,
      LongConsumer progress)
      throws IOException {
    OrderScreening screening =
        new OrderScreening(
            String.valueOf(request.file().getFileName()),
            settled.mapping(),
            now,
            before,
            new OrderQuestions(asker, settled.snapshot(), settled.policy()),
            sink,
            rejects,
            progress);
    OrderTable.read(request.file(), screening);
    return screening.counts(
        settled.policy(), settled.snapshot(), settled.lists(), request.since(), settled.proposal());
  }

  private OrderCheck check(Snapshot snapshot, Policy policy, LocalDate day) {
    return new OrderCheck(snapshot, desk.matching(), desk.model(), flags, policy, decisions, day);
  }

  private Policy policy(@Nullable Path file) {
    PolicyReader reader = new PolicyReader(flags);
    if (file == null) {
      return reader.bundled();
    }
    try {
      return reader.read(text(file), file.toString());
    } catch (BadFile e) {
      throw BadRequest.unreadable(e.said());
    }
  }

  private static OrderMapping mapping(@Nullable Path file) {
    if (file == null) {
      throw new IllegalArgumentException("neither a mapping nor a proposal");
    }
    try {
      return OrderMapping.read(text(file), file.toString());
    } catch (BadFile e) {
      throw BadRequest.unreadable(e.said());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw BadRequest.unreadable(Sentence.of("there is no file {0}", file));
    } catch (MalformedInputException e) {
      throw BadRequest.unreadable(Sentence.of("{0} is not written in UTF-8", file));
    } catch (IOException e) {
      throw BadRequest.unreadable(
          Sentence.of("{0} cannot be read: {1}", file, String.valueOf(e.getMessage())));
    }
  }
}
