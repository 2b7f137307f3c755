package dev.chokepoint.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.chokepoint.evidence.codec.EntityJsonWriter;
import dev.chokepoint.evidence.codec.ProvenanceSidecarWriter;
import dev.chokepoint.evidence.codec.StatementCsvWriter;
import dev.chokepoint.evidence.codec.StockExport;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.vault.snapshots.Snapshot;
import dev.chokepoint.vault.snapshots.source.SourceVersion;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// "Give me everything": writes what is kept in a form that others read, record by record.
public final class ExportStatements {

  private final Desk desk;

  public ExportStatements(Desk desk) {
    this.desk = desk;
  }

  /// Writes one source, or all of them, in the order of entity ids. The stream stays open.
  ///
  /// @return how many records were written
  /// @throws BadRequest if there is no such source
  public long write(ExportForm form, Optional<String> source, OutputStream out) throws IOException {
    source.ifPresent(name -> new ListSources(desk).named(name));
    OutputStream kept = new StaysOpen(out);
    try {
      return desk.asking(() -> writeTo(form, source, kept));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private long writeTo(ExportForm form, Optional<String> source, OutputStream out) {
    // Before a header is written, so that nothing is when the store refuses.
    desk.snapshot();
    try {
      return switch (form) {
        case FTM -> entities(source, out, new StockExport(desk.model())::degrade);
        case ENTITIES -> entities(source, out, UnaryOperator.identity());
        case STATEMENTS -> statements(source, out);
        case PROVENANCE -> provenance(source, out);
        case CSV -> table(source, out);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long entities(Optional<String> source, OutputStream out, UnaryOperator<Entity> form)
      throws IOException {
    Counted counted = new Counted();
    try (EntityJsonWriter writer = new EntityJsonWriter(out)) {
      Consumer<Entity> write = entity -> counted.add(() -> writer.write(form.apply(entity)));
      Snapshot snapshot = desk.snapshot();
      if (source.isPresent()) {
        snapshot.forEach(source.get(), write);
      } else {
        snapshot.forEach(write);
      }
    }
    return counted.records;
  }

  private long statements(Optional<String> source, OutputStream out) throws IOException {
    Counted counted = new Counted();
    try (StatementCsvWriter writer = new StatementCsvWriter(out)) {
      forEachStatement(source, statement -> counted.add(() -> writer.write(statement)));
    }
    return counted.records;
  }

  private long provenance(Optional<String> source, OutputStream out) throws IOException {
    Counted counted = new Counted();
    try (ProvenanceSidecarWriter writer = new ProvenanceSidecarWriter(out)) {
      forEachStatement(source, statement -> counted.add(() -> writer.write(statement)));
    }
    return counted.records;
  }

  private long table(Optional<String> source, OutputStream out) throws IOException {
    Counted counted = new Counted();
    try (CsvWriter writer =
        CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      writer.writeRecord(
          "id",
          "schema",
          "property",
          "value",
          "dataset",
          "stated_by",
          "grade",
          "basis",
          "first_seen",
          "places",
          "statement");
      forEachStatement(
          source,
          s -> {
            if (s.isProperty()) {
              counted.add(() -> writer.writeRecord(row(s)));
            }
          });
    }
    return counted.records;
  }

  private static List<String> row(Statement s) {
    return List.of(
        s.entityId(),
        s.schema(),
        s.property(),
        SpreadsheetCell.neutral(s.value()),
        s.dataset(),
        Objects.toString(s.provenance().statedBy(), ""),
        Objects.toString(s.provenance().grade(), ""),
        s.provenance().basis().name().toLowerCase(Locale.ROOT),
        Objects.toString(s.firstSeen(), ""),
        s.provenance().locators().stream().map(Locator::toString).collect(Collectors.joining("; ")),
        s.id());
  }

  private void forEachStatement(Optional<String> source, Consumer<Statement> consumer) {
    Snapshot snapshot = desk.snapshot();
    List<String> names =
        source
            .map(List::of)
            .orElseGet(() ->
                snapshot.sources().stream().map(SourceVersion::source).map(s -> s.name()).toList());
    // A statement says which party its entity is; where nothing was put together, what its
    // publisher said of that stays.
    Consumer<Statement> called =
        statement -> {
          String id = statement.entityId();
          boolean alone = snapshot.clusters().members(id).size() == 1;
          consumer.accept(
              alone ? statement : statement.called(snapshot.canonical(id), statement.value()));
        };
    names.forEach(name -> snapshot.statements(name, called));
  }

  /// Counts records and turns checked failures of writing into unchecked ones.
  private static final class Counted {

    private long records;

    void add(Writing writing) {
      try {
        writing.write();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      records++;
    }
  }

  @FunctionalInterface
  private interface Writing {
    void write() throws IOException;
  }

  /// The caller's stream, flushed but not closed by a writer that is.
  private static final class StaysOpen extends FilterOutputStream {

    StaysOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
