package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.matching.score.PartyReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Supplier;

/// The index of names, as the vault keeps it beside each version of a source.
public final class NamesIndex implements DerivedIndex<NameIndex> {

  private final Supplier<PartyReader> reader;

  /// @param reader asked for when an index is built
  public NamesIndex(Supplier<PartyReader> reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public int formatVersion() {
    return Sections.VERSION;
  }

  @Override
  public Builder builder() {
    NameIndexBuilder index = new NameIndexBuilder();
    PartyReader parties = reader.get();
    return new Builder() {
      @Override
      public void add(Entity entity) {
        if (parties.isParty(entity.schema())) {
          index.add(entity.id(), parties.read(entity), parties.linkedAddresses(entity));
        } else if (entity.schema().equals("Address")) {
          index.addAddress(entity.id(), parties.addresses(List.of(parties.address(entity))));
        }
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        index.writeTo(out);
      }
    };
  }

  @Override
  public NameIndex open(MemorySegment file) {
    return new NameIndex(file);
  }

  @Override
  public void verify(MemorySegment file) {
    Sections.FILE.verify(file);
  }
}
