package dev.chokepoint.casebook.training;

import java.util.List;
import java.util.Locale;

/// Goods descriptions as people type them.
final class GoodsText {

  private static final List<String> GOODS =
      List.of(
          "INTEGRATED CIRCUITS",
          "ELECTRONIC INTEGRATED CIRCUIT",
          "MICROCHIPS FOR INDUSTRIAL EQUIPMENT",
          "ELECTRONIC COMPONENTS",
          "SEMICONDUCTOR DEVICES, NOT FOR MILITARY USE",
          "SPARE PARTS FOR MEASURING INSTRUMENTS");

  private final Draw draw;

  GoodsText(Draw draw) {
    this.draw = draw;
  }

  /// Some description with the number in it, or, seldom, without.
  String of(CataloguePart part, int quantity) {
    String goods = part.hs().startsWith("8532") ? "CAPACITORS" : draw.pick(GOODS);
    String maker = part.maker().name().split(" ")[0].toUpperCase(Locale.ROOT);
    return switch (draw.below(10)) {
      case 0 -> goods + " " + quantity + " PCS";
      case 1 -> goods + " " + part.base();
      case 2 -> goods + " P/N " + spaced(part.number());
      case 3 -> goods + ", ART. " + joined(part.number());
      case 4 -> goods.toLowerCase(Locale.ROOT) + " " + part.number().toLowerCase(Locale.ROOT);
      case 5 -> goods + " " + hyphened(part.number()) + " / " + maker;
      default -> goods + " " + part.number() + " " + maker + " - " + quantity + " PCS";
    };
  }

  /// `NX407-VGT6` as `NX 407 VGT6`.
  static String spaced(String number) {
    return number.replace('-', ' ').replaceFirst("(?<=[A-Z])(?=\\d)", " ");
  }

  /// `NX407-VGT6` as `NX407VGT6`.
  static String joined(String number) {
    return number.replace("-", "");
  }

  /// `NX407-VGT6` as `NX-407-VGT6`.
  static String hyphened(String number) {
    return number.replaceFirst("(?<=[A-Z])(?=\\d)", "-");
  }
}
