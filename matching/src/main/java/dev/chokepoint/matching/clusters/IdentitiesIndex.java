package dev.chokepoint.matching.clusters;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.index.ByteColumn;
import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.evidence.index.IndexFile;
import dev.chokepoint.evidence.index.LittleEndian;
import dev.chokepoint.evidence.model.Model;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.util.List;

/// The parties of one version of a source, each with its kind and the numbers that name it.
public final class IdentitiesIndex implements DerivedIndex<Identities> {

  /// Version of the form and of what is read as a number; a change of either needs a new one.
  static final int VERSION = 2;

  /// Number of records; then the records.
  static final IndexFile FILE = new IndexFile("CHOKIDEN", "identities", VERSION, 2);

  private final IdentityReader reader;

  /// @param model tells persons from companies and ships
  public IdentitiesIndex(Model model) {
    this.reader = new IdentityReader(model);
  }

  IdentityReader reader() {
    return reader;
  }

  @Override
  public String name() {
    return "identities";
  }

  @Override
  public int formatVersion() {
    return VERSION;
  }

  @Override
  public Builder builder() {
    ByteColumn records = new ByteColumn();
    int[] count = {0};
    return new Builder() {
      @Override
      public void add(Entity entity) {
        for (Identity identity : reader.read(entity)) {
          Identities.write(identity, records);
          count[0]++;
        }
      }

      @Override
      public void writeTo(OutputStream out) throws IOException {
        FILE.write(out, List.of(LittleEndian.bytes(count, 1), records.bytes()));
      }
    };
  }

  @Override
  public Identities open(MemorySegment file) {
    return new Identities(FILE.open(file));
  }

  @Override
  public void verify(MemorySegment file) {
    FILE.verify(file);
  }
}
