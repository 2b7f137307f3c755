package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartReader;
import java.lang.foreign.MemorySegment;

/// The index of goods, as the vault keeps it beside each version of a source.
public final class ShipmentGoods implements DerivedIndex<GoodsIndex> {

  /// Read when first needed, so that a question about something else does not wait for them.
  private static final class Standard {
    private static final PartReader PARTS = new PartReader(Makers.standard());
  }

  /// Reads part numbers by the rules that ship with the program.
  static PartReader parts() {
    return Standard.PARTS;
  }

  @Override
  public String name() {
    return "goods";
  }

  @Override
  public int formatVersion() {
    return Sections.VERSION;
  }

  @Override
  public Builder builder() {
    return new GoodsIndexBuilder(new RunReader(parts()));
  }

  @Override
  public GoodsIndex open(MemorySegment file) {
    return new GoodsIndex(file);
  }

  @Override
  public void verify(MemorySegment file) {
    Sections.FILE.verify(file);
  }
}
