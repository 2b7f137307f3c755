package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import dev.chokepoint.sources.reference.UnknownCountries;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Countries, which the list gives as two letters (ISO 3166-1 alpha-2), and in places as names.
final class CslCountries {

  private static final Set<String> ISO = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

  private final CountryNames names;
  private final UnknownCountries unknown;
  private final Map<String, String> nameByCode = new HashMap<>();

  CslCountries(CountryNames names, ReadIssue.Sink issues) {
    this.names = names;
    this.unknown = new UnknownCountries(issues);
    // The shortest is what OFAC itself writes: Iran and not Iran (Islamic Republic of).
    names.codes().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, String> each) -> each.getKey().length())
                .thenComparing(Map.Entry.comparingByKey()))
        .filter(each -> each.getKey().length() > 2)
        .forEach(each -> nameByCode.putIfAbsent(each.getValue(), each.getKey()));
  }

  /// The code; empty when no country is known by the words, which is reported once.
  Optional<String> code(Said said) {
    String text = said.text();
    if (ISO.contains(text)) {
      return Optional.of(text.toLowerCase(Locale.ROOT));
    }
    Optional<String> code = names.code(text);
    if (code.isEmpty() && !names.knows(text)) {
      unknown.report(text, said.places().getFirst());
    }
    return code;
  }

  /// The country by name, as OFAC's files have it; as it stands where there is none.
  Said name(Said said) {
    String name =
        ISO.contains(said.text())
            ? nameByCode.getOrDefault(said.text().toLowerCase(Locale.ROOT), said.text())
            : said.text();
    return new Said(name, said.places());
  }

  /// Says the code, or keeps the words as a note.
  void say(Subject subject, String property, Said said) {
    code(said)
        .ifPresentOrElse(
            code -> subject.says(property, code, said.text(), said.places()),
            () -> subject.says("notes", property + ": " + said.text(), said.text(), said.places()));
  }
}
