package dev.chokepoint.sources.csl;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.bis.Citations;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.record.Subject;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a record says of the listing.
///
/// `program` has the list's own name, `Entity List (EL) - Bureau of Industry and Security`, by
/// which it is known what the listing does, and beside it the programmes the record names.
final class CslListings {

  private static final Set<String> STANDARD = Set.of("Y", "N");
  private static final String BLOCKING = "Blocking (SDN list)";

  private final ReadIssue.Sink issues;

  CslListings(ReadIssue.Sink issues) {
    this.issues = issues;
  }

  /// What the id of the listing adds to the party's: list and first day.
  String suffix(CslRecord record, String list) {
    Said start = record.text("start_date");
    String day = start == null ? "undated" : CslDates.iso(start).orElse("undated");
    return "-csl-" + (list.isEmpty() ? "" : list + '-') + day;
  }

  void read(CslRecord record, Said source, @Nullable CslList list, Subject sanction) {
    sanction.says("program", source.text(), source.places());
    record.list("programs").forEach(each -> sanction.says("program", each.text(), each.places()));
    if (list == null) {
      sanction.says("authority", source.text(), source.places());
    } else {
      sanction.follows("authority", list.authority(), source.text(), source.places());
    }
    if (list == CslList.SDN) {
      sanction.follows("provisions", BLOCKING, source.text(), source.places());
    }
    sanction.follows("country", "us", null, record.place());
    date(sanction, "startDate", record.text("start_date"));
    date(sanction, "endDate", record.text("end_date"));
    licence(sanction, "License requirement: ", record.text("license_requirement"));
    licence(sanction, "License policy: ", record.text("license_policy"));
    standardOrder(sanction, record.text("standard_order"));
    notice(sanction, record.text("federal_register_notice"));
    url(sanction, record.text("source_list_url"));
    url(sanction, record.text("source_information_url"));
    number(sanction, "recordId", record.text("entity_number"));
    number(sanction, "description", record.text("id"));
  }

  private void date(Subject sanction, String property, @Nullable Said said) {
    if (said == null) {
      return;
    }
    Optional<String> date = CslDates.iso(said);
    if (date.isPresent()) {
      sanction.says(property, date.get(), said.text(), said.places());
    } else {
      sanction.says("description", property + ": " + said.text(), said.text(), said.places());
      issues.accept(
          ReadIssue.note(said.places().getFirst(), said.text(), "is no date; kept as text"));
    }
  }

  private static void licence(Subject sanction, String before, @Nullable Said said) {
    if (said != null) {
      sanction.says("provisions", before + said.text(), said.text(), said.places());
    }
  }

  private void standardOrder(Subject sanction, @Nullable Said said) {
    if (said != null) {
      String letter = said.text().toUpperCase(Locale.ROOT);
      sanction.says("provisions", "Standard order: " + letter, said.text(), said.places());
      if (!STANDARD.contains(letter)) {
        issues.accept(ReadIssue.note(said.places().getFirst(), said.text(), "is neither Y nor N"));
      }
    }
  }

  /// Several citations stand in one text; each that has the usual form is taken for itself, and the
  /// text is always kept.
  private static void notice(Subject sanction, @Nullable Said said) {
    if (said != null) {
      sanction.says("reason", said.text(), said.places());
      Citations.of(said.text())
          .forEach(each -> sanction.follows("authorityId", each, said.text(), said.places()));
    }
  }

  private static void url(Subject sanction, @Nullable Said said) {
    if (said != null) {
      sanction.says("sourceUrl", said.text(), said.places());
    }
  }

  private static void number(Subject sanction, String property, @Nullable Said said) {
    if (said != null) {
      String value = property.equals("description") ? "Record id: " + said.text() : said.text();
      sanction.says(property, value, said.text(), said.places());
    }
  }
}
