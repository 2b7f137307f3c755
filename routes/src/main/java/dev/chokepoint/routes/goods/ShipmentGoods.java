package dev.chokepoint.routes.goods;

import dev.chokepoint.evidence.index.DerivedIndex;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartNumber;
import dev.chokepoint.parts.number.PartReader;
import java.lang.foreign.MemorySegment;
import java.util.List;

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

  /// All that a number as somebody writes it may be, one a maker; text where no rule knows it.
  static List<PartNumber> asked(String number) {
    return new RunReader(parts())
        .read(new Run(number, 1, false))
        .map(ReadRun::numbers)
        .orElse(List.of());
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
