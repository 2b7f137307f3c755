package dev.chokepoint.sources.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The ready layout that a suggestion starts from.
///
/// @param mapping of the layout; without entities where no layout is near
/// @param reason in words
record BaseLayout(Mapping mapping, String reason) {

  /// The layout that has most of the header's columns, of those with what makes their rows out: two
  /// columns of the telling ones, or, for parties and lists, the name.
  static BaseLayout of(List<String> header) {
    Set<String> names = new HashSet<>();
    header.forEach(name -> names.add(HeaderText.plain(name)));
    Mapping best = null;
    long most = 0;
    for (Layout layout : Layouts.all()) {
      Mapping mapping = layout.mapping();
      long found = mapping.columns().values().stream().filter(each -> has(names, each)).count();
      if (mapping.declined() == null && found > most && tells(mapping, names)) {
        best = mapping;
        most = found;
      }
    }
    if (best == null) {
      return new BaseLayout(
          Layouts.nothing(),
          "no known layout has columns like these, so that nothing tells what a row is about; each"
              + " is kept as a Note");
    }
    return new BaseLayout(
        best,
        "the header has "
            + most
            + " columns of the layout "
            + best.name()
            + ", more than of any other");
  }

  private static boolean has(Set<String> names, List<String> spellings) {
    return spellings.stream().anyMatch(each -> names.contains(HeaderText.plain(each)));
  }

  private static boolean tells(Mapping mapping, Set<String> names) {
    List<String> needed =
        switch (mapping.name()) {
          case "parties" -> List.of("name");
          case "internal-list" -> List.of("name", "reason");
          case "ownership" -> List.of("owner", "asset");
          default -> List.of();
        };
    if (!needed.isEmpty()) {
      return needed.stream()
          .allMatch(column -> has(names, mapping.columns().getOrDefault(column, List.of())));
    }
    return mapping.columns().values().stream().filter(each -> has(names, each)).count() >= 2;
  }
}
