package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what a [StatementEncoder] wrote.
final class StatementDecoder {

  private static final HexFormat HEX = HexFormat.of();

  private final String entityId;
  private final ByteSource in;
  private final List<String> met = new ArrayList<>();

  private StatementDecoder(String entityId, ByteSource in) {
    this.entityId = entityId;
    this.in = in;
    met.add(entityId);
  }

  /// Adds all statements in the bytes to a list.
  static void decode(String entityId, ByteSource in, List<Statement> into) {
    StatementDecoder decoder = new StatementDecoder(entityId, in);
    while (in.hasMore()) {
      into.add(decoder.next());
    }
  }

  private Statement next() {
    int flags = in.readByte();
    boolean sha1 = (flags & StatementEncoder.ID_AS_SHA1) != 0;
    String id = sha1 ? HEX.formatHex(in.readBytes(20)) : in.readText();
    String canonicalId = text();
    String schema = text();
    String property = text();
    String propertyType = reference();
    String value = text();
    String dataset = text();
    String lang = reference();
    String original = (flags & StatementEncoder.ORIGINAL) == 0 ? null : in.readText();
    String origin = reference();
    String firstSeen = reference();
    String lastSeen = reference();
    boolean sourced = (flags & StatementEncoder.PROVENANCE) != 0;
    Provenance provenance = sourced ? provenance() : Provenance.NONE;
    boolean external = (flags & StatementEncoder.EXTERNAL) != 0;
    return new Statement(
        id,
        entityId,
        canonicalId,
        schema,
        property,
        propertyType,
        value,
        dataset,
        lang,
        original,
        origin,
        external,
        firstSeen,
        lastSeen,
        provenance);
  }

  private Provenance provenance() {
    String grade = reference();
    Basis basis = Basis.valueOf(text());
    String statedBy = reference();
    int count = in.readCount();
    List<Locator> locators = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      locators.add(locator());
    }
    return new Provenance(grade == null ? null : Grade.parse(grade), basis, statedBy, locators);
  }

  private Locator locator() {
    String file = text();
    long line = in.readNumber();
    String column = reference();
    String element = reference();
    int page = in.readCount();
    int from = in.readCount();
    Locator.Span span = from == 0 ? null : new Locator.Span(from - 1, in.readCount());
    return new Locator(file, line, column, element, page, span);
  }

  private String text() {
    String text = reference();
    if (text == null) {
      throw new IllegalArgumentException("a text is missing");
    }
    return text;
  }

  private @Nullable String reference() {
    long number = in.readNumber();
    if (number == 0) {
      return null;
    }
    if (number == 1) {
      String text = in.readText();
      met.add(text);
      return text;
    }
    return met.get(Math.toIntExact(number - 2));
  }
}
