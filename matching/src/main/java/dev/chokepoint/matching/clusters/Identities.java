package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.DamagedIndex;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.index.RecordCursor;
import dev.chokepoint.matching.score.PartyFamily;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// An open [IdentitiesIndex]. For several threads.
public final class Identities {

  private static final PartyFamily[] FAMILIES = PartyFamily.values();
  private static final KeyScheme[] SCHEMES = KeyScheme.values();

  /// A record has one byte for how many numbers it has; no party has more.
  private static final int MOST_KEYS = 255;

  private final MemorySegment[] sections;

  Identities(MemorySegment[] sections) {
    this.sections = sections;
  }

  @SuppressWarnings("EnumOrdinal") // the form of the file fixes the order of these
  static void write(Identity identity, ByteColumn records) {
    List<IdentityKey> keys =
        identity.keys().subList(0, Math.min(MOST_KEYS, identity.keys().size()));
    records.addByte(identity.family().ordinal());
    records.addText(identity.id());
    records.addByte(keys.size());
    for (IdentityKey key : keys) {
      records.addByte(key.scheme().ordinal());
      records.addText(key.number());
    }
    List<String> names = identity.names().subList(0, Math.min(MOST_KEYS, identity.names().size()));
    records.addByte(names.size());
    names.forEach(records::addText);
  }

  /// Hands over every record, in the order in which entities came.
  ///
  /// @throws DamagedIndex if the file is not as it was written
  void forEach(Consumer<Identity> consumer) {
    try {
      int count = sections[0].get(LittleEndian.INT, 0);
      RecordCursor record = new RecordCursor(sections[1], 0);
      for (int i = 0; i < count; i++) {
        PartyFamily family = FAMILIES[record.nextByte()];
        String id = record.nextText();
        int size = record.nextByte();
        List<IdentityKey> keys = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
          keys.add(new IdentityKey(SCHEMES[record.nextByte()], record.nextText()));
        }
        int called = record.nextByte();
        List<String> names = new ArrayList<>(called);
        for (int k = 0; k < called; k++) {
          names.add(record.nextText());
        }
        consumer.accept(new Identity(id, family, keys, names));
      }
    } catch (IndexOutOfBoundsException e) {
      throw new DamagedIndex("its records do not fit", e);
    }
  }
}
