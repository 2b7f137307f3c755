package dev.chokepoint.matching.index;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.matching.score.PartyReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;

/// The index of names, as the vault keeps it beside each version of a source.
public final class NamesIndex implements DerivedIndex<NameIndex> {

  private final PartyReader parties;

  public NamesIndex(PartyReader parties) {
    this.parties = parties;
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
    return new Builder() {
      @Override
      public void add(Entity entity) {
        if (parties.isParty(entity.schema())) {
          index.add(entity.id(), parties.read(entity));
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
    IndexFile.verify(file, Sections.VERSION, Sections.ALL);
  }
}
