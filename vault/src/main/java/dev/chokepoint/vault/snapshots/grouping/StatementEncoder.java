package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Provenance;
import dev.chokepoint.evidence.statement.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the statements of one entity as bytes. Text that repeats within the entity (schema,
/// property, dataset, dates, file names) is written once; an id that is a SHA-1 takes 20 bytes.
///
/// A reference is 0 for none, 1 for a new text that follows, else the number of a text met before,
/// plus 2. The entity's own id is the text of number 0 and is not part of the bytes.
final class StatementEncoder {

  static final int ID_AS_TEXT = 0;
  static final int ID_AS_SHA1 = 1;
  static final int EXTERNAL = 2;
  static final int ORIGINAL = 4;
  static final int PROVENANCE = 8;

  private static final HexFormat HEX = HexFormat.of();
  private static final int SHA1_HEX_LENGTH = 40;

  private final ByteSink out;
  private final Map<String, Integer> met = new HashMap<>();

  StatementEncoder(ByteSink out) {
    this.out = out;
  }

  /// Begins another entity.
  void begin(String entityId) {
    met.clear();
    met.put(entityId, 0);
  }

  void append(Statement s) {
    byte @Nullable [] sha1 = sha1(s.id());
    boolean sourced = !s.provenance().equals(Provenance.NONE);
    out.putByte(
        (sha1 == null ? ID_AS_TEXT : ID_AS_SHA1)
            | (s.external() ? EXTERNAL : 0)
            | (s.originalValue() == null ? 0 : ORIGINAL)
            | (sourced ? PROVENANCE : 0));
    if (sha1 == null) {
      out.putText(s.id());
    } else {
      out.putBytes(sha1, 0, sha1.length);
    }
    reference(s.canonicalId());
    reference(s.schema());
    reference(s.property());
    reference(s.propertyType());
    reference(s.value());
    reference(s.dataset());
    reference(s.lang());
    if (s.originalValue() != null) {
      out.putText(s.originalValue());
    }
    reference(s.origin());
    reference(s.firstSeen());
    reference(s.lastSeen());
    if (sourced) {
      provenance(s.provenance());
    }
  }

  private void provenance(Provenance provenance) {
    Grade grade = provenance.grade();
    reference(grade == null ? null : grade.toString());
    reference(provenance.basis().name());
    reference(provenance.statedBy());
    out.putNumber(provenance.locators().size());
    provenance.locators().forEach(this::locator);
  }

  private void locator(Locator locator) {
    Locator.Span span = locator.span();
    reference(locator.file());
    out.putNumber(locator.line());
    reference(locator.column());
    reference(locator.element());
    out.putNumber(locator.page());
    out.putNumber(span == null ? 0 : span.from() + 1L);
    if (span != null) {
      out.putNumber(span.to());
    }
  }

  private void reference(@Nullable String text) {
    if (text == null) {
      out.putByte(0);
      return;
    }
    Integer known = met.putIfAbsent(text, met.size());
    if (known == null) {
      out.putByte(1);
      out.putText(text);
    } else {
      out.putNumber(known + 2L);
    }
  }

  private static byte @Nullable [] sha1(String id) {
    if (id.length() != SHA1_HEX_LENGTH) {
      return null;
    }
    for (int i = 0; i < SHA1_HEX_LENGTH; i++) {
      char c = id.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return null;
      }
    }
    return HEX.parseHex(id);
  }
}
