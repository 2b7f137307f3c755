package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The listing: programmes, sets of sanctions, and the days on which the target was listed, amended
/// or taken off.
///
/// Whether it stands is told by the latest modification by its effective date; of those of one day
/// by the first in the file, where the latest comes first. A target that was taken off gets an end
/// date and no topic. Listings before an earlier de-listing are told in words only, so that the
/// dates are those of the listing that stands or stood last.
final class SecoListing {

  private static final String AUTHORITY = "State Secretariat for Economic Affairs";
  private static final String OFF = "de-listed";

  private final Reading reading;
  private final SecoTables tables;
  private final StatedDates dates;

  SecoListing(Reading reading, SecoTables tables, StatedDates dates) {
    this.reading = reading;
    this.tables = tables;
    this.dates = dates;
  }

  void read(Subject party, Subject sanction, XmlElement target) {
    Locator whole = target.place();
    sanction.says("entity", party.id(), whole);
    sanction.follows("authority", AUTHORITY, null, whole);
    sanction.follows("country", "ch", null, whole);
    SecoTables.attribute(target, "ssid").ifPresent(ssid -> ssid.saidOf(sanction, "recordId"));
    boolean ofTheUn = false;
    for (StatedValue id : setIds(target)) {
      SecoTables.SanctionsSet set = tables.set(id.text());
      if (set == null) {
        id.noted(sanction, "description", "Set of sanctions");
      } else {
        ofTheUn |= programme(sanction, set);
      }
    }
    for (XmlElement foreign : inside(target, "foreign-identifier")) {
      Optional<StatedValue> text = SecoTables.text(foreign);
      if (text.isPresent() && ofTheUn) {
        text.get().saidOf(sanction, "unscId");
      }
      text.ifPresent(each -> each.noted(sanction, "description", "Foreign identifier"));
    }
    if (!modifications(sanction, target)) {
      party.follows("topics", "sanction", null, whole);
    } else {
      reading.count("delisted");
    }
  }

  private static List<StatedValue> setIds(XmlElement target) {
    List<StatedValue> ids = new ArrayList<>();
    SecoTables.attribute(target, "sanctions-set-id").ifPresent(ids::add);
    inside(target, "sanctions-set-id").forEach(each -> SecoTables.text(each).ifPresent(ids::add));
    return ids;
  }

  /// In the target or in its individual, entity or object.
  private static List<XmlElement> inside(XmlElement target, String name) {
    List<XmlElement> found = new ArrayList<>(target.children(name));
    for (String each : List.of("individual", "entity", "object")) {
      target.children(each).forEach(child -> found.addAll(child.children(name)));
    }
    return found;
  }

  /// @return whether the programme carries out a decision of the United Nations
  private static boolean programme(Subject sanction, SecoTables.SanctionsSet set) {
    StatedValue programme = set.programme();
    StatedValue key = set.key();
    StatedValue words = set.words();
    if (programme != null) {
      programme.saidOf(sanction, "program");
    } else if (key != null) {
      key.saidOf(sanction, "program");
    }
    if (key != null) {
      String id =
          "SECO-"
              + key.text()
                  .toUpperCase(Locale.ROOT)
                  .replaceAll("[^A-Z0-9]+", "-")
                  .replaceAll("^-|-$", "");
      sanction.follows("programId", id, key.original(), key.place());
    }
    if (words != null) {
      words.saidOf(sanction, "provisions");
    }
    return set.origin() != null && set.origin().text().equals("UN");
  }

  /// @return whether the target was taken off
  private boolean modifications(Subject sanction, XmlElement target) {
    List<XmlElement> all = inside(target, "modification");
    List<XmlElement> latestFirst = new ArrayList<>(all);
    latestFirst.sort(Comparator.comparing(SecoListing::effective, Comparator.reverseOrder()));
    boolean off = !latestFirst.isEmpty() && type(latestFirst.getFirst()).equals(OFF);
    boolean earlier = false;
    for (int i = 0; i < latestFirst.size(); i++) {
      XmlElement each = latestFirst.get(i);
      reading.count("historicChanges", each.children().size());
      words(sanction, each);
      earlier |= type(each).equals(OFF) && !(off && i == 0);
      if (earlier) {
        continue;
      }
      switch (type(each)) {
        case OFF -> date(sanction, "endDate", each, "effective-date");
        case "listed" -> {
          date(sanction, "listingDate", each, "publication-date");
          date(sanction, "startDate", each, "effective-date");
        }
        default -> date(sanction, "modifiedAt", each, "publication-date");
      }
    }
    return off;
  }

  private static String type(XmlElement modification) {
    return modification.attribute("modification-type").orElse("").strip();
  }

  private static String effective(XmlElement modification) {
    return modification
        .attribute("effective-date")
        .or(() -> modification.attribute("publication-date"))
        .or(() -> modification.attribute("enactment-date"))
        .orElse("");
  }

  private void date(Subject sanction, String property, XmlElement modification, String name) {
    SecoTables.attribute(modification, name)
        .ifPresent(date ->
            dates.say(
                sanction, property, date.text(), "description", type(modification), date.place()));
  }

  /// `listed: enacted 2022-02-25, published 2022-03-01, effective 2022-03-01`.
  private static void words(Subject sanction, XmlElement modification) {
    List<String> parts = new ArrayList<>();
    String[][] named = {
      {"enactment-date", "enacted "},
      {"publication-date", "published "},
      {"effective-date", "effective "}
    };
    for (String[] each : named) {
      modification.attribute(each[0]).ifPresent(date -> parts.add(each[1] + date));
    }
    sanction.says(
        "description", type(modification) + ": " + String.join(", ", parts), modification.place());
  }
}
