package dev.chokepoint.evidence.codec;

import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.evidence.statement.StatementMaker;
import dev.chokepoint.evidence.statement.StatementSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads FollowTheMoney statements, one JSON object a line.
///
/// `entity_id`, `prop`, `schema`, `value` and `dataset` must be there; a missing `canonical_id` is
/// the entity's own, a missing `id` is worked out, and the property's type comes from the model
/// where `prop_type` does not say it. A line that is no statement, or is over 16 MiB, is rejected
/// and reading goes on.
///
/// Memory: one line. Form: followthemoney 4.x, read 2026-11.
public final class StatementJsonReader {

  private final Model model;
  private final ReadIssue.Sink issues;
  private final UnknownNames unknown;
  private final Map<String, String> members = new HashMap<>();

  public StatementJsonReader(Model model, ReadIssue.Sink issues) {
    this.model = model;
    this.issues = issues;
    this.unknown = new UnknownNames(issues);
  }

  /// Reads a whole stream, which the caller closes.
  ///
  /// @return how many statements were read
  public long read(InputStream in, String fileName, StatementSink sink) throws IOException {
    ByteLines lines = new ByteLines(in);
    long statements = 0;
    while (lines.advance()) {
      Statement statement = lines.blank() ? null : line(lines, fileName);
      if (statement != null) {
        sink.accept(statement);
        statements++;
      }
    }
    return statements;
  }

  private @Nullable Statement line(ByteLines lines, String file) {
    try {
      if (lines.tooLong()) {
        throw new BadRecord(null, "the line is longer than 16 MiB");
      }
      parse(lines, file);
      Statement statement = statement(Locator.row(file, lines.number(), null));
      unknown.remark(model, statement, file, lines.number());
      return statement;
    } catch (JacksonException e) {
      reject(lines, file, null, "not JSON: " + e.getOriginalMessage());
    } catch (BadRecord e) {
      reject(lines, file, e.column(), e.reason());
    }
    return null;
  }

  private void reject(ByteLines lines, String file, @Nullable String member, String reason) {
    issues.accept(
        ReadIssue.rejected(Locator.row(file, lines.number(), member), lines.excerpt(), reason));
  }

  private void parse(ByteLines lines, String file) throws BadRecord {
    members.clear();
    try (JsonParser parser = JsonStreams.parser(lines.bytes(), lines.start(), lines.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecord(null, "the line is not a JSON object");
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        if (parser.nextToken() != JsonToken.VALUE_NULL) {
          String text = JsonStreams.scalar(parser, name);
          String repaired = WellFormed.repair(text);
          if (!repaired.equals(text)) {
            issues.accept(WellFormed.remark(Locator.row(file, lines.number(), name), repaired));
          }
          members.put(name, repaired);
        }
      }
      if (parser.nextToken() != null) {
        throw new BadRecord(null, "more follows on the line after the statement");
      }
    }
  }

  private Statement statement(Locator place) throws BadRecord {
    String entityId = required(StatementColumns.ENTITY_ID);
    String schema = required(StatementColumns.SCHEMA);
    String property = required(StatementColumns.PROPERTY);
    String value = required(StatementColumns.VALUE);
    String dataset = required(StatementColumns.DATASET);
    String stated = optional(StatementColumns.PROPERTY_TYPE);
    String type = stated == null ? StatementMaker.typeOf(model, schema, property) : stated;
    String lang = optional(StatementColumns.LANG);
    boolean external =
        StatementColumns.flag(
            StatementColumns.EXTERNAL, members.getOrDefault(StatementColumns.EXTERNAL, ""));
    String id = optional(StatementColumns.ID);
    String canonicalId = optional(StatementColumns.CANONICAL_ID);
    return new Statement(
        id == null ? StatementKey.of(dataset, entityId, property, type, value, lang, external) : id,
        entityId,
        canonicalId == null ? entityId : canonicalId,
        schema,
        property,
        type,
        value,
        dataset,
        lang,
        optional(StatementColumns.ORIGINAL_VALUE),
        optional(StatementColumns.ORIGIN),
        external,
        optional(StatementColumns.FIRST_SEEN),
        optional(StatementColumns.LAST_SEEN),
        Provenance.at(place));
  }

  private String required(String name) throws BadRecord {
    String value = optional(name);
    if (value == null) {
      throw new BadRecord(name, "a statement needs the member \"" + name + "\"");
    }
    return value;
  }

  private @Nullable String optional(String name) {
    String value = members.get(name);
    return value == null || value.isEmpty() ? null : value;
  }
}
