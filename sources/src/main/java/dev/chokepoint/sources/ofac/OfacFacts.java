package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.ofac.remarks.RemarkParser;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// OFAC's labelled facts and numbers for readers of other publications that restate them, so that
/// they become the statements that they become from OFAC's own files.
public final class OfacFacts {

  private final FactWords words = new FactWords();
  private final Said id;

  /// @param id number or name of the entry, for the ids of its papers
  public OfacFacts(Said id) {
    this.id = id;
  }

  /// A labelled value: `DOB`, `1962`.
  public void add(String label, Said value) {
    words.add(label, value.text(), true, value.places());
  }

  /// A number issued to the party.
  ///
  /// @param label OFAC's word for the kind of number
  /// @param country name, null when not said
  /// @param issued in OFAC's way of writing dates, null when not said
  /// @param expires likewise
  public void addNumber(
      String label,
      Said number,
      @Nullable String country,
      @Nullable String issued,
      @Nullable String expires) {
    words.add(
        new FactWords.IssuedNumber(label, number.text(), country, issued, expires),
        number.places());
  }

  /// Says all of it of the party and its listing.
  public void say(Tools tools, Subject party, Subject sanction, PartyKind kind) {
    Listed listed = new Listed(id.text(), kind, party, sanction);
    for (Said fact : words.facts()) {
      tools.remarks.read(listed, fact, Set.of());
    }
  }

  /// Says the offices and honorifics of a person, several with semicolons between.
  public void sayTitle(Said title, Tools tools, Subject party, Subject sanction, PartyKind kind) {
    tools.titles.read(new Listed(id.text(), kind, party, sanction), title);
  }

  /// What reads the facts; one for a whole reading.
  public static final class Tools {
    private final PartyRemarks remarks;
    private final Titles titles;

    public Tools(Reading reading, CountryNames countries) {
      RemarkParser parser = new RemarkParser(countries);
      this.remarks = new PartyRemarks(reading, parser, new PartyIndex(), countries);
      this.titles = new Titles(parser);
    }
  }
}
