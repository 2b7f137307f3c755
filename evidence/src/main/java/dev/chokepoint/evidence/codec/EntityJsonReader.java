package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.model.Schema;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementId;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// Reads FollowTheMoney entities, one JSON object a line, into statements.
///
/// A line is `{"id", "schema", "properties": {NAME: [VALUE ...]}}` with any other members. It gives
/// one [Statement#EXISTENCE] statement, one statement a value in the file's order, and, where there
/// are other members, one [Statement#CONTEXT] statement that holds them as one JSON object in their
/// order. `first_seen` and `last_seen` date the statements; without them the maker's day does.
///
/// Values may be text, numbers or booleans (taken as written), nulls (which say nothing) or nested
/// entities, which are read as entities of their own. Objects without an id are kept as JSON text,
/// surrogates without a partner become U+FFFD, and empty values are left out; all three are
/// remarked on. Blank lines are skipped. A line that is not JSON, has no id or schema, repeats a
/// member, or is over 16 MiB is rejected whole and reading goes on with the next.
///
/// Memory: one line. Form: FollowTheMoney 3.8 and 4.x, read 2026-11.
public final class EntityJsonReader {

  private final StatementMaker maker;
  private final ReadIssue.Sink issues;
  private final UnknownNames unknown;
  private final EntityLineParser parser;

  public EntityJsonReader(StatementMaker maker, ReadIssue.Sink issues) {
    this.maker = maker;
    this.issues = issues;
    this.unknown = new UnknownNames(issues);
    this.parser = new EntityLineParser(maker.model());
  }

  /// Reads a whole stream, which the caller closes.
  ///
  /// @param fileName name of the file without folders, for locators
  /// @return how many lines held an entity
  /// @throws IOException if the stream fails
  public long read(InputStream in, String fileName, StatementSink sink) throws IOException {
    ByteLines lines = new ByteLines(in);
    long entities = 0;
    while (lines.advance()) {
      if (lines.tooLong()) {
        reject(lines, fileName, null, "the line is longer than 16 MiB");
      } else if (!lines.blank()) {
        entities += line(lines, fileName, sink) ? 1 : 0;
      }
    }
    return entities;
  }

  private boolean line(ByteLines lines, String fileName, StatementSink sink) {
    List<EntityRecord> records;
    try {
      records = parser.parse(lines.bytes(), lines.start(), lines.length());
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String place = column > 0 ? "character " + column : null;
      reject(lines, fileName, place, "not JSON: " + e.getOriginalMessage());
      return false;
    } catch (BadRecord e) {
      reject(lines, fileName, e.column(), e.reason());
      return false;
    }
    records.forEach(record -> emit(record, fileName, lines.number(), sink));
    return true;
  }

  private void reject(ByteLines lines, String file, @Nullable String column, String reason) {
    issues.accept(
        ReadIssue.rejected(Locator.row(file, lines.number(), column), lines.excerpt(), reason));
  }

  private void emit(EntityRecord record, String file, long line, StatementSink sink) {
    EntityStatements entity = new EntityStatements(record, file, line, sink);
    entity.emitAll();
  }

  /// The statements of one entity of one line.
  private final class EntityStatements {

    private final EntityRecord record;
    private final String file;
    private final long line;
    private final StatementSink sink;
    private final @Nullable Schema schema;
    private final String id;
    private final @Nullable String firstSeen;
    private final @Nullable String lastSeen;

    EntityStatements(EntityRecord record, String file, long line, StatementSink sink) {
      this.record = record;
      this.file = file;
      this.line = line;
      this.sink = sink;
      this.schema = maker.model().schema(record.schema());
      this.id = wellFormed("id", record.id());
      this.firstSeen = record.firstSeen() == null ? maker.seen() : record.firstSeen();
      this.lastSeen = record.lastSeen() == null ? maker.seen() : record.lastSeen();
    }

    void emitAll() {
      unknown.schema(schema, record.schema(), file, line);
      emit(Statement.EXISTENCE, Statement.EXISTENCE, id, at("id"));
      emitValues();
      for (String name : record.remarkable()) {
        issues.accept(
            ReadIssue.note(
                locator(name), null, "an object without an id is kept as its JSON text"));
      }
      String context = record.context();
      if (context != null) {
        emit(Statement.CONTEXT, null, wellFormed("context", context), at(null));
      }
    }

    private void emitValues() {
      String name = "";
      String type = null;
      Provenance place = Provenance.NONE;
      for (int i = 0; i < record.names.size(); i++) {
        if (!name.equals(record.names.get(i))) {
          name = record.names.get(i);
          unknown.property(schema, name, file, line);
          Property property = schema == null ? null : schema.property(name);
          type = property == null ? null : property.type();
          place = at(name);
        }
        String value = wellFormed(name, record.values.get(i));
        if (value.isEmpty()) {
          issues.accept(ReadIssue.note(locator(name), null, "an empty value is left out"));
        } else {
          emit(name, type, value, place);
        }
      }
    }

    private void emit(String property, @Nullable String type, String value, Provenance place) {
      String dataset = maker.dataset();
      sink.accept(
          new Statement(
              StatementId.of(dataset, id, property, value, null, false),
              id,
              id,
              record.schema(),
              property,
              type,
              value,
              dataset,
              null,
              null,
              null,
              false,
              firstSeen,
              lastSeen,
              place));
    }

    private Provenance at(@Nullable String column) {
      return new Provenance(null, Basis.STATED, null, List.of(locator(column)));
    }

    private Locator locator(@Nullable String column) {
      return new Locator(file, line, column, record.element, 0, null);
    }

    private String wellFormed(String column, String text) {
      String repaired = WellFormed.repair(text);
      if (!repaired.equals(text)) {
        issues.accept(WellFormed.remark(locator(column), repaired));
      }
      return repaired;
    }
  }
}
