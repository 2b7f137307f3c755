package dev.chokepoint.parts.maker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All makers that are known, with their rules.
public final class Makers {

  /// The file of numbers that many makers share.
  static final String SHARED = "shared";

  private static final class Standard {
    private static final Makers ALL = read();
  }

  private final Map<String, MakerRules> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyByName = new LinkedHashMap<>();

  Makers(List<MakerRules> rules) {
    for (MakerRules each : rules) {
      byKey.put(each.maker().key(), each);
      keyByName.putIfAbsent(written(each.maker().name()), each.maker().key());
      each.maker().aliases().forEach(alias -> keyByName.put(written(alias), each.maker().key()));
    }
  }

  /// Those that ship with the program.
  public static Makers standard() {
    return Standard.ALL;
  }

  /// Everything each file says, in the order of `makers.txt`.
  public List<MakerRules> all() {
    return List.copyOf(byKey.values());
  }

  /// The rules of a maker by its key.
  public Optional<MakerRules> rules(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The maker of that name, as people and tables write it: `Maxim (ADI)`, `Atmel (Microchip
  /// Technology)`, `Xilinx Inc.`; the name before a bracket counts before the one in it.
  public Optional<Maker> named(String name) {
    String key = keyByName.get(written(name));
    int bracket = name.indexOf('(');
    if (key == null && bracket > 0) {
      key = keyByName.get(written(name.substring(0, bracket)));
      if (key == null) {
        for (String inside : name.substring(bracket + 1).split("[(),]")) {
          key = key == null ? keyByName.get(written(inside)) : key;
        }
      }
    }
    return Optional.ofNullable(key).map(found -> rulesOf(found).maker());
  }

  /// The maker that a word of a marking names; words under three letters name nobody.
  public Optional<Maker> named(String word, int shortest) {
    return word.length() < shortest ? Optional.empty() : named(word);
  }

  /// The keys of all makers that one business passed through before or after this one, itself
  /// first.
  public Set<String> kin(String key) {
    Set<String> kin = new LinkedHashSet<>();
    kin.add(key);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (MakerRules each : byKey.values()) {
        for (Succession step : each.maker().successions()) {
          if (kin.contains(each.maker().key()) || kin.contains(step.to())) {
            grown |= kin.addAll(List.of(each.maker().key(), step.to()));
          }
        }
      }
    }
    return kin;
  }

  private MakerRules rulesOf(String key) {
    return Optional.ofNullable(byKey.get(key)).orElseThrow();
  }

  private static String written(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
        .strip()
        .replaceAll(
            "( (inc|ltd|limited|llc|co|corp|corporation|company|gmbh|ag|plc|group|technology|technologies|semiconductor|semiconductors|electronics|industry))+$",
            "");
  }

  private static Makers read() {
    List<MakerRules> rules = new ArrayList<>();
    try (BufferedReader keys = open("makers.txt")) {
      for (String key : keys.lines().filter(line -> !line.isBlank()).toList()) {
        try (BufferedReader file = open("makers/" + key + ".tsv")) {
          rules.add(MakerFile.read(key, file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled rules of makers cannot be read", e);
    }
    return new Makers(rules);
  }

  private static BufferedReader open(String file) throws IOException {
    InputStream in = Makers.class.getResourceAsStream(file);
    if (in == null) {
      throw new IOException("there is no " + file);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
