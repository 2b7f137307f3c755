package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The listing itself: one `Sanction` for each programme that the entry's acts name.
///
/// The act that an entry cites is often the last that amended it. So only an act of the type
/// `regulation` dates the listing; an amendment's dates are dates of change. `designationDate` is
/// when the party was designated, where the list says so.
final class FsfListing {

  private static final String AUTHORITY = "Council of the European Union";
  private static final Pattern PROGRAMME = Pattern.compile("[A-Z]{2,8}");

  private final StatedDates dates;

  FsfListing(StatedDates dates) {
    this.dates = dates;
  }

  void read(Subject party, FsfEntry entry) {
    party.follows("topics", "sanction", null, entry.place());
    Map<String, Subject> sanctions = new LinkedHashMap<>();
    for (FsfItem act : entry.of(FsfKind.REGULATION)) {
      String programme = act.text("programme");
      Subject sanction =
          sanctions.computeIfAbsent(programme, each -> sanction(party, each, act.place()));
      act(sanction, act, entry.text(FsfKind.ENTITY, "designationDate").isEmpty());
    }
    if (sanctions.isEmpty()) {
      sanctions.put("", sanction(party, "", entry.place()));
    }
    for (Subject sanction : sanctions.values()) {
      for (FsfItem own : entry.of(FsfKind.ENTITY)) {
        own(sanction, party, own);
      }
    }
  }

  private static Subject sanction(Subject party, String programme, Locator place) {
    String id =
        party.id() + "-sanction" + (programme.isEmpty() ? "" : "-" + FsfEntry.slug(programme));
    Subject sanction = party.statements().entity(id, "Sanction", place);
    sanction.says("entity", party.id(), place);
    sanction.follows("authority", AUTHORITY, null, place);
    sanction.follows("country", "eu", null, place);
    return sanction;
  }

  /// @param undated whether the entry says no day of designation
  private void act(Subject sanction, FsfItem act, boolean undated) {
    StatedValue programme = act.value("programme");
    if (programme != null) {
      programme.saidOf(sanction, "program");
      if (PROGRAMME.matcher(programme.text()).matches()) {
        sanction.follows(
            "programId", "EU-" + programme.text(), programme.text(), programme.place());
      }
    }
    StatedValue url = act.value("publicationUrl");
    if (url != null) {
      url.saidOf(sanction, "sourceUrl");
    }
    boolean first = act.text("regulationType").toLowerCase(Locale.ROOT).equals("regulation");
    date(sanction, act, "publicationDate", first ? "listingDate" : "modifiedAt");
    if (first && undated) {
      date(sanction, act, "entryIntoForceDate", "startDate");
    }
    StatedValue title = act.value("numberTitle");
    if (title != null) {
      sanction.says("summary", words(act), title.original(), title.place());
    }
  }

  /// `2024/372 (OJ L18012024), amendment, commission, in force 2024-01-18`.
  private static String words(FsfItem act) {
    StringBuilder words = new StringBuilder(act.text("numberTitle"));
    for (String name : List.of("regulationType", "organisationType")) {
      if (!act.text(name).isEmpty()) {
        words.append(", ").append(act.text(name));
      }
    }
    if (!act.text("entryIntoForceDate").isEmpty()) {
      words.append(", in force ").append(act.text("entryIntoForceDate"));
    }
    return words.toString();
  }

  private void own(Subject sanction, Subject party, FsfItem own) {
    say(sanction, "authorityId", own, "euReferenceNumber");
    say(sanction, "recordId", own, "logicalId");
    say(sanction, "unscId", own, "unitedNationId");
    say(sanction, "description", own, "designationDetails");
    date(sanction, own, "designationDate", "startDate");
    for (StatedValue remark : own.remarks()) {
      remark.saidOf(party, "notes");
    }
  }

  private static void say(Subject subject, String property, FsfItem item, String name) {
    StatedValue value = item.value(name);
    if (value != null) {
      value.saidOf(subject, property);
    }
  }

  private void date(Subject sanction, FsfItem item, String name, String property) {
    StatedValue value = item.value(name);
    if (value != null) {
      dates.say(sanction, property, value.text(), "description", name, value.place());
    }
  }
}
