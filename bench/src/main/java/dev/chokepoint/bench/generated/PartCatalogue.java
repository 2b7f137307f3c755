package dev.chokepoint.bench.generated;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// Made-up part numbers built like real ones: of families that rules know, and of none.
public final class PartCatalogue {

  private static final String[] SHAPES = {
    "STM32F###xgTt",
    "STM32G###xgTt",
    "STM32H###xgTt",
    "TMS320F#####PGFA",
    "TPS#####DGKR",
    "LM####MX",
    "LM###T",
    "AD####ABCPZ",
    "AD####-#BCPZ",
    "ADP####ACPZ",
    "MAX####EUE",
    "MAX####ESA",
    "LTC####IUFD",
    "IRF####PBF",
    "XC7A##T-#FGG###I",
    "5CEFA#F##I#N",
    "W25Q###JVSIQ",
    "PIC18F####-I",
    "ATMEGA###-AU",
    "MT41K###M##",
    "IS25LP###",
    "@@#####",
    "@@@####-##",
    "#@@###-@##",
    "@##-####@"
  };

  private final List<String> numbers;

  public PartCatalogue(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < size) {
      made.add(filled(SHAPES[random.nextInt(SHAPES.length)], random));
    }
    numbers = List.copyOf(made);
  }

  private static String filled(String shape, SplittableRandom random) {
    StringBuilder number = new StringBuilder(shape);
    for (int i = 0; i < shape.length(); i++) {
      char c = shape.charAt(i);
      char put =
          switch (c) {
            case '#' -> (char) ('0' + random.nextInt(10));
            case '@' -> (char) ('A' + random.nextInt(26));
            case 'x' -> "CRVZ".charAt(random.nextInt(4));
            case 'g' -> "8BCEG".charAt(random.nextInt(5));
            case 't' -> "67".charAt(random.nextInt(2));
            default -> c;
          };
      number.setCharAt(i, put);
    }
    return number.toString();
  }

  public int size() {
    return numbers.size();
  }

  public String number(int part) {
    return numbers.get(part);
  }
}
