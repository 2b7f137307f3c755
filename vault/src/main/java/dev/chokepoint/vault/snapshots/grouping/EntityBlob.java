package dev.chokepoint.vault.snapshots.grouping;

import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// The bytes kept with each entity in the full-text index, so that showing one needs no other file.
///
/// Form: the entity's id, its statements by [StatementEncoder], and CRC-32C over both in four
/// bytes, big end first, because Lucene does not check single documents.
public final class EntityBlob {

  private static final int CHECKSUM_BYTES = 4;

  private final ByteSink sink = new ByteSink();
  private final StatementEncoder encoder = new StatementEncoder(sink);

  /// Writes one entity. The encoder's memory is reused; not for several threads at once.
  public byte[] encode(EntityStatements entity) {
    sink.clear();
    sink.putText(entity.entityId());
    encoder.begin(entity.entityId());
    entity.statements().forEach(encoder::append);
    int checksum = checksum(sink.array(), 0, sink.length());
    for (int shift = 24; shift >= 0; shift -= 8) {
      sink.putByte(checksum >>> shift);
    }
    return sink.copy(0, sink.length());
  }

  /// Reads one entity.
  ///
  /// @throws IllegalArgumentException if the bytes are not those that were written
  public static EntityStatements decode(byte[] bytes, int from, int length) {
    int body = length - CHECKSUM_BYTES;
    if (body < 0 || checksum(bytes, from, body) != stored(bytes, from + body)) {
      throw new IllegalArgumentException("an entity's checksum does not fit");
    }
    ByteSource in = new ByteSource(bytes, from, body);
    String id = in.readText();
    List<Statement> statements = new ArrayList<>();
    StatementDecoder.decode(id, in, statements);
    return new EntityStatements(id, statements);
  }

  private static int checksum(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }

  private static int stored(byte[] bytes, int at) {
    int value = 0;
    for (int i = 0; i < CHECKSUM_BYTES; i++) {
      value = (value << 8) | (bytes[at + i] & 0xFF);
    }
    return value;
  }
}
