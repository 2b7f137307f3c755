package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.ofac.remarks.Remark;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.record.Said;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The offices and honorifics of a person, several with semicolons between.
final class Titles {

  private static final Pattern PART = Pattern.compile("[^;\\s](?:[^;]*[^;\\s])?");

  private final RemarkParser parser;

  Titles(RemarkParser parser) {
    this.parser = parser;
  }

  /// Makes the statements and gives the titles back: OFAC repeats them in the remarks.
  Set<String> read(Listed listed, @Nullable Said said) {
    if (said == null) {
      return Set.of();
    }
    Set<String> titles = new LinkedHashSet<>();
    for (MatchResult match : PART.matcher(said.text()).results().toList()) {
      Said part = said.part(match.start(), match.end());
      titles.add(part.text());
      boolean honorific = parser.title(part.text()) instanceof Remark.Honorific;
      say(listed, honorific ? "title" : "position", part.text(), part.places());
    }
    return titles;
  }

  /// Says what only persons have; of others it is a note.
  static void say(Listed listed, String property, String text, List<Locator> places) {
    boolean person = listed.kind() == PartyKind.PERSON;
    listed.party().says(person ? property : "notes", text, places);
  }
}
