package dev.chokepoint.routes.goods;

import java.util.Optional;
import java.util.stream.Stream;

/// Where a shipment names its goods. The index keeps the place in this list: new ones go to the
/// end.
public enum GoodsProperty {
  /// A field that holds nothing but a part number; its value is a number whatever it looks like.
  PART_NUMBER("partNumber"),
  GOODS_DESCRIPTION("goodsDescription"),
  DESCRIPTION("description"),
  SUMMARY("summary"),
  NAME("name"),
  /// The entity of the catalogue part.
  PART("part");

  static final GoodsProperty[] ALL = values();

  private final String property;

  GoodsProperty(String property) {
    this.property = property;
  }

  /// The property's name in the model.
  public String property() {
    return property;
  }

  static Optional<GoodsProperty> named(String property) {
    return Stream.of(ALL).filter(each -> each.property.equals(property)).findFirst();
  }
}
