package dev.chokepoint.sources.bods;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.json.JsonRecord;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.StatedValue;
import dev.chokepoint.sources.record.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Relationships. Shares of capital or of votes are an `Ownership` in the standard's word for the
/// interest, offices a `Directorship`, all else a `Control`. A party that is not told is a note of
/// the other one.
final class BodsInterests {

  private static final Set<String> OFFICES =
      Set.of("boardMember", "boardChair", "seniorManagingOfficial");
  private static final Set<String> SHARES =
      Set.of("shareholding", "rightsToSurplusAssetsOnDissolution", "rightsToProfitOrIncome");

  private final Reading reading;
  private final StatedDates dates;

  BodsInterests(Reading reading, StatedDates dates) {
    this.reading = reading;
    this.dates = dates;
  }

  /// Makes holds of a relationship.
  ///
  /// @param closed the day on which the record was closed; empty while it is not
  /// @return what the statement is about: holds, or the party that is told
  List<Subject> read(RecordStatements statements, String id, JsonRecord details, String closed) {
    reading.count("relationships");
    Optional<StatedValue> subject = details.value("subject");
    Optional<StatedValue> party = details.value("interestedParty");
    if (subject.isEmpty() || party.isEmpty()) {
      return untold(statements, details, subject, party);
    }
    List<Subject> holds = new ArrayList<>();
    List<JsonRecord> interests = details.objects("interests");
    for (int i = 0; i < interests.size(); i++) {
      String of = "bods-" + id + (interests.size() == 1 ? "" : "-" + (i + 1));
      holds.add(interest(statements, of, interests.get(i), subject.get(), party.get(), closed));
    }
    if (interests.isEmpty()) {
      Subject hold = between(statements, "bods-" + id, "UnknownLink", subject.get(), party.get());
      holds.add(hold);
    }
    return holds;
  }

  private static Subject between(
      RecordStatements statements,
      String id,
      String schema,
      StatedValue subject,
      StatedValue party) {
    Locator place = subject.place();
    Subject hold = statements.entity(id, schema, place);
    String[] ends =
        switch (schema) {
          case "Ownership" -> new String[] {"owner", "asset"};
          case "Control" -> new String[] {"controller", "controlled"};
          case "Directorship" -> new String[] {"director", "organization"};
          default -> new String[] {"subject", "object"};
        };
    hold.says(ends[0], "bods-" + party.text(), party.place());
    hold.says(ends[1], "bods-" + subject.text(), place);
    return hold;
  }

  private Subject interest(
      RecordStatements statements,
      String id,
      JsonRecord interest,
      StatedValue subject,
      StatedValue party,
      String closed) {
    String type = interest.text("type");
    Optional<JsonRecord> share = interest.object("share");
    boolean owned = SHARES.contains(type) || (type.equals("votingRights") && share.isPresent());
    String schema = owned ? "Ownership" : OFFICES.contains(type) ? "Directorship" : "Control";
    Subject hold = between(statements, id, schema, subject, party);
    interest
        .value("type")
        .ifPresent(word -> word.saidOf(hold, schema.equals("Control") ? "controlType" : "role"));
    share.ifPresent(each -> share(hold, each, owned));
    interest
        .value("directOrIndirect")
        .ifPresent(word -> {
          if (owned) {
            word.saidOf(hold, "ownershipType");
          } else {
            word.noted(hold, "description", "Direct or indirect");
          }
        });
    interest
        .value("beneficialOwnershipOrControl")
        .ifPresent(flag -> flag.noted(hold, "description", "Beneficial ownership or control"));
    interest.value("details").ifPresent(words -> words.saidOf(hold, "summary"));
    date(hold, "startDate", interest);
    date(hold, "endDate", interest);
    if (!closed.isEmpty() && interest.value("endDate").isEmpty()) {
      hold.follows("endDate", closed, "closed", interest.place());
    }
    return hold;
  }

  private void date(Subject hold, String name, JsonRecord interest) {
    interest
        .value(name)
        .ifPresent(date -> dates.say(hold, name, date.text(), "description", name, date.place()));
  }

  private static void share(Subject hold, JsonRecord share, boolean owned) {
    String words = BodsShare.words(share);
    if (!words.isEmpty()) {
      hold.says(owned ? "percentage" : "description", words, share.place());
    }
  }

  private List<Subject> untold(
      RecordStatements statements,
      JsonRecord details,
      Optional<StatedValue> subject,
      Optional<StatedValue> party) {
    reading.count("unspecified");
    String missing = subject.isEmpty() ? "subject" : "interestedParty";
    Optional<JsonRecord> why = details.object(missing);
    String reason = why.map(each -> each.text("reason")).orElse("");
    String description = why.map(each -> each.text("description")).orElse("");
    details.passOver("interests");
    Optional<StatedValue> told = subject.or(() -> party);
    if (told.isEmpty()) {
      return List.of();
    }
    Subject about = statements.entity("bods-" + told.get().text(), "LegalEntity", details.place());
    about.says(
        "notes",
        (missing.equals("subject") ? "Holds something of a party" : "Held by a party")
            + " that is not told: "
            + (reason + " " + description).strip(),
        details.place());
    return List.of(about);
  }
}
