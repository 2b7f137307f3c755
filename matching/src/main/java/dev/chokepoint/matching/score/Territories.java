package dev.chokepoint.matching.score;

import dev.chokepoint.evidence.table.TabbedRows;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// How the countries of two records stand to each other: territories under a country, former
/// countries and their heirs, territories that several countries claim; from `territories.tsv`. It
/// says what may be written in two records of one party, and nothing about whose a territory is.
public final class Territories {

  /// How two codes stand, from what speaks most for one party to what speaks most against.
  public enum Relation {
    /// One code, or two of one territory.
    SAME,
    /// One followed the other.
    HEIR,
    /// One is counted under the other.
    PART,
    /// One is claimed by the other, and records name either.
    CLAIMED,
    /// Both are counted under one country.
    BESIDE,
    /// Two countries.
    OTHER
  }

  private static final Territories SHIPPED = load();

  private final Map<String, String> same = new HashMap<>();
  private final Map<String, Set<String>> heirs = new HashMap<>();
  private final Map<String, Set<String>> parts = new HashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();

  private Territories() {}

  /// The table that ships with the room.
  public static Territories shipped() {
    return SHIPPED;
  }

  private static Territories load() {
    Territories territories = new Territories();
    TabbedRows.forEach(Territories.class, "territories.tsv", 3, territories::add);
    return territories;
  }

  private void add(String[] row) {
    String code = row[0];
    String country = row[2];
    switch (row[1]) {
      case "same" -> same.put(code, country);
      case "heir" -> put(heirs, code, country);
      case "part" -> put(parts, code, country);
      case "claimed" -> put(claims, code, country);
      default -> throw new IllegalStateException("no such relation: " + row[1]);
    }
  }

  private static void put(Map<String, Set<String>> map, String code, String country) {
    map.computeIfAbsent(code, key -> new LinkedHashSet<>(2)).add(country);
  }

  /// How two codes stand; the same whichever comes first.
  ///
  /// @param left lower case
  /// @param right lower case
  public Relation relation(String left, String right) {
    String one = same.getOrDefault(left, left);
    String other = same.getOrDefault(right, right);
    if (one.equals(other)) {
      return Relation.SAME;
    }
    if (has(heirs, one, other) || has(heirs, other, one)) {
      return Relation.HEIR;
    }
    Set<String> overOne = over(one);
    Set<String> overOther = over(other);
    if (overOne.contains(other) || overOther.contains(one)) {
      return Relation.PART;
    }
    if (isClaimed(one, other) || isClaimed(other, one)) {
      return Relation.CLAIMED;
    }
    return overOne.stream().anyMatch(overOther::contains) ? Relation.BESIDE : Relation.OTHER;
  }

  /// Whether `code` or what it is part of is claimed by `country`, or by the country of which that
  /// is a subdivision.
  private boolean isClaimed(String code, String country) {
    int hyphen = country.indexOf('-');
    String by = hyphen < 0 ? country : country.substring(0, hyphen);
    return has(claims, code, by) || over(code).stream().anyMatch(each -> has(claims, each, by));
  }

  private static boolean has(Map<String, Set<String>> map, String code, String country) {
    return map.getOrDefault(code, Set.of()).contains(country);
  }

  /// Everything that a territory is counted under, at any remove.
  private Set<String> over(String code) {
    Set<String> over = new LinkedHashSet<>(2);
    addOver(code, over);
    return over;
  }

  private void addOver(String code, Set<String> over) {
    for (String country : parts.getOrDefault(code, Set.of())) {
      if (over.add(country)) {
        addOver(country, over);
      }
    }
    int hyphen = code.indexOf('-');
    if (hyphen == 2 && over.add(code.substring(0, hyphen))) {
      addOver(code.substring(0, hyphen), over);
    }
  }
}
