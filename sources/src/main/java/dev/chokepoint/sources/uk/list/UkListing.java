package dev.chokepoint.sources.uk.list;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The listing itself, in the words of the index: the index says `Russia` for the regime where the
/// full list names the regulations, and joins the sanctions imposed with commas where this joins
/// them with strokes.
///
/// The XML also has a flag for each sanction. One that is set and not among the sanctions imposed
/// follows as a provision, under the flag's name.
final class UkListing {

  private static final String AUTHORITY = "Foreign, Commonwealth & Development Office";
  private static final Pattern STROKED = Pattern.compile("[^|]+");

  private final StatedDates dates;

  UkListing(StatedDates dates) {
    this.dates = dates;
  }

  void read(Subject party, Subject sanction, UkDesignation designation) {
    Locator whole = designation.place();
    party.follows("topics", "sanction", null, whole);
    sanction.says("entity", party.id(), whole);
    sanction.follows("authority", AUTHORITY, null, whole);
    sanction.follows("country", "gb", null, whole);
    say(sanction, "recordId", designation, "UniqueID");
    say(sanction, "authorityId", designation, "OFSIGroupID");
    say(sanction, "unscId", designation, "UNReferenceNumber");
    say(sanction, "program", designation, "RegimeName");
    say(sanction, "reason", designation, "UKStatementofReasons");
    for (StatedValue source : designation.values("DesignationSource")) {
      source.noted(sanction, "description", "Designation source");
    }
    for (StatedValue date : designation.values("DateDesignated")) {
      dates.say(
          sanction, "listingDate", date.text(), "description", "Date Designated", date.place());
    }
    for (StatedValue date : designation.values("LastUpdated")) {
      dates.say(sanction, "modifiedAt", date.text(), "description", "Last Updated", date.place());
    }
    provisions(sanction, designation);
  }

  private static void provisions(Subject sanction, UkDesignation designation) {
    List<String> said = new ArrayList<>();
    for (StatedValue imposed : designation.values("SanctionsImposed")) {
      Matcher part = STROKED.matcher(imposed.original());
      while (part.find()) {
        StatedValue.of(part.group(), imposed.place().at(part.start(), part.end()))
            .filter(each -> !each.text().equals("-"))
            .ifPresent(each -> {
              said.add(letters(each.text()));
              sanction.says("provisions", each.text(), imposed.original(), each.place());
            });
      }
    }
    for (StatedValue flag : designation.values(UkElements.INDICATOR)) {
      if (!said.contains(letters(flag.text()))) {
        sanction.follows("provisions", flag.text(), null, flag.place());
      }
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static void say(
      Subject sanction, String property, UkDesignation designation, String name) {
    designation.values(name).forEach(value -> value.saidOf(sanction, property));
  }
}
