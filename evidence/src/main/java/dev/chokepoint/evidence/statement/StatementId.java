package dev.chokepoint.evidence.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// The id of a statement by FollowTheMoney's rule: SHA-1 in lower-case hexadecimal over
/// `dataset.entity_id.prop.value`, with `@lang` appended where a language is kept and `.ext` where
/// the statement is external, so that ids agree with those of OpenSanctions' files.
///
/// Source: followthemoney `statement.py`, MIT, read 2026-11; checked against a published pack.
public final class StatementId {

  private static final HexFormat HEX = HexFormat.of();
  private static final ThreadLocal<MessageDigest> SHA1 =
      ThreadLocal.withInitial(StatementId::newDigest);

  private StatementId() {}

  /// The id of a statement with these key values.
  public static String of(
      String dataset,
      String entityId,
      String property,
      String value,
      @Nullable String lang,
      boolean external) {
    StringBuilder key =
        new StringBuilder(
            dataset.length() + entityId.length() + property.length() + value.length() + 16);
    key.append(dataset)
        .append('.')
        .append(entityId)
        .append('.')
        .append(property)
        .append('.')
        .append(value);
    if (lang != null) {
      key.append('@').append(lang);
    }
    if (external) {
      key.append(".ext");
    }
    return HEX.formatHex(SHA1.get().digest(key.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
