package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.ofac.remarks.IdentifierType;
import dev.chokepoint.sources.ofac.remarks.Remark.Identifier;
import dev.chokepoint.sources.ofac.remarks.RemarkDate;
import dev.chokepoint.sources.ofac.remarks.Segment;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.reference.CountryNames;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number becomes the holder's own property and an `Identification` or `Passport` that keeps
/// where and when it was issued. Craft hold no papers in FollowTheMoney: their numbers stay
/// properties.
///
/// The whole segment stands in the paper's `description`: there `alt.` and places that are no
/// country are kept.
final class Papers {

  private final CountryNames countries;

  Papers(CountryNames countries) {
    this.countries = countries;
  }

  void read(Listed listed, Identifier said, Segment segment, List<Locator> places) {
    String property = said.type().property(listed.kind());
    if (property != null) {
      listed.party().says(property, said.number(), places);
    }
    if (listed.kind().isLegalEntity()) {
      CodesByForm.property(said, country(said))
          .ifPresent(code -> listed.party().follows(code, said.number(), segment.text(), places));
      paper(listed, said, segment, places);
    } else if (property == null) {
      listed.party().says("notes", segment.text(), places);
    }
  }

  private void paper(Listed listed, Identifier said, Segment segment, List<Locator> places) {
    IdentifierType type = said.type();
    String id = OfacId.document(listed.entry(), type.label(), said.number());
    Subject paper = new Subject(listed.party().statements(), id, type.document()).exists(places);
    paper.says("holder", listed.party().id(), places);
    paper.says("type", type.label(), places);
    paper.says("number", said.number(), places);
    if (type.document().equals("Passport")) {
      paper.says("passportNumber", said.number(), places);
    }
    country(paper, said, places);
    date(paper, "startDate", said.issued(), segment, places);
    date(paper, "endDate", said.expires(), segment, places);
    paper.says("description", segment.text(), places);
  }

  private void country(Subject paper, Identifier said, List<Locator> places) {
    Optional<String> stated = country(said);
    if (stated.isPresent()) {
      paper.says("country", stated.get(), said.places().getLast(), places);
    } else if (said.type().country() != null) {
      paper.follows("country", said.type().country(), null, places);
    }
  }

  /// The country stands last: `Folio Mercantil No. 88198 (Jalisco) (Mexico)`.
  private Optional<String> country(Identifier said) {
    return said.places().isEmpty() ? Optional.empty() : countries.code(said.places().getLast());
  }

  /// A range of days is not a day: it stays in the description.
  private static void date(
      Subject paper,
      String property,
      @Nullable RemarkDate date,
      Segment segment,
      List<Locator> places) {
    if (date != null) {
      date.single().ifPresent(day -> paper.says(property, day, segment.text(), places));
    }
  }
}
