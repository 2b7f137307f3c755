package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.Said;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What has to be known of all entries before the first is read: their kinds and their names.
///
/// Memory: two small maps, some 200 bytes a name; 5 MB for the SDN list of 2021 with its 21,000
/// names.
final class PartyIndex {

  /// Programmes of the list that is not the SDN list. An SDN entry may bear one as well, so one row
  /// alone tells nothing.
  private static final Set<String> NON_SDN_PROGRAMMES =
      Set.of("NS-PLC", "561-Related", "UKRAINE-EO13662", "CMIC-EO13959", "FSE-IR", "NS-MBS");

  private static final String SEVERAL = "";

  private final Map<String, PartyKind> kinds = new HashMap<>();
  private final Map<String, String> entryByName = new HashMap<>();
  private final Map<String, String> firstNames = new HashMap<>();
  private long entries;
  private long nonSdnEntries;

  void addEntry(OfacEntry entry) {
    kinds.put(entry.number(), entry.kind());
    if (entry.name() != null) {
      addName(entry.number(), entry.name().text());
      firstNames.put(entry.number(), entry.name().text());
    }
    entries++;
    if (entry.listing() != null
        && entry.listing().programmes().stream()
            .map(Said::text)
            .anyMatch(NON_SDN_PROGRAMMES::contains)) {
      nonSdnEntries++;
    }
  }

  void addAlias(OfacAlias alias) {
    if (alias.name() != null) {
      addName(alias.entry(), alias.name().text());
    }
  }

  private void addName(String entry, String name) {
    entryByName.merge(name, entry, (known, other) -> known.equals(other) ? known : SEVERAL);
  }

  /// Whether no names file was among the files, or nothing in it could be read.
  boolean isEmpty() {
    return kinds.isEmpty();
  }

  /// Numbers of all entries.
  Set<String> entries() {
    return Collections.unmodifiableSet(kinds.keySet());
  }

  boolean knows(String entry) {
    return kinds.containsKey(entry);
  }

  PartyKind kind(String entry) {
    return kinds.getOrDefault(entry, PartyKind.UNKNOWN);
  }

  /// The only entry that bears exactly this name, as its first or as an alias; empty when none or
  /// several do.
  Optional<String> entryNamed(String name) {
    String entry = entryByName.getOrDefault(name, SEVERAL);
    return entry.equals(SEVERAL) ? Optional.empty() : Optional.of(entry);
  }

  /// The first name of an entry; empty when it has none, or there is no such entry.
  Optional<String> firstName(String entry) {
    return Optional.ofNullable(firstNames.get(entry));
  }

  /// Whether this is the SDN list. The files do not say so; in the consolidated non-SDN list nearly
  /// every entry bears a programme of its own kind (98 % in December 2025), in the SDN list hardly
  /// any (0.3 % in July 2021).
  boolean isSdnList() {
    return entries > 0 && nonSdnEntries * 2 < entries;
  }
}
