package dev.chokepoint.sources.ch;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.ContentHash;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.RecordStatements;
import dev.chokepoint.sources.record.StatedCountries;
import dev.chokepoint.sources.record.StatedDates;
import dev.chokepoint.sources.record.Subject;
import dev.chokepoint.sources.record.UnknownMembers;
import dev.chokepoint.sources.xml.UnknownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What targets become.
final class SecoTargets {

  /// Attributes that are read, or that only tie the list's own records together.
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "ssid",
          "sanctions-set-id",
          "place-id",
          "target-id",
          "name-type",
          "quality",
          "lang",
          "order",
          "name-part-type",
          "script",
          "spelling-variant-type",
          "day",
          "month",
          "year",
          "calendar",
          "document-type",
          "iso-code",
          "code",
          "sex",
          "object-type",
          "main",
          "relation-type",
          "remark",
          "modification-type",
          "enactment-date",
          "publication-date",
          "effective-date");

  private final Reading reading;
  private final UnknownElements unknown;
  private final UnknownMembers attributes;
  private final SecoListing listing;
  private final SecoIdentities identities;
  private final SecoInformation information;
  private final Set<String> ids = new HashSet<>();

  SecoTargets(
      Reading reading, SecoTables tables, UnknownElements unknown, UnknownMembers attributes) {
    this.reading = reading;
    this.unknown = unknown;
    this.attributes = attributes;
    StatedDates dates = new StatedDates(reading.issues());
    this.listing = new SecoListing(reading, tables, dates);
    this.identities =
        new SecoIdentities(reading, tables, new StatedCountries(reading.issues()), dates, unknown);
    this.information = new SecoInformation(reading);
  }

  void read(XmlElement target) {
    String ssid = target.attribute("ssid").map(String::strip).orElse("");
    String fault =
        ssid.isEmpty()
            ? "the target has no ssid"
            : ids.add(ssid) ? null : "another target before has the same ssid";
    if (fault != null) {
      reading.issues().accept(ReadIssue.rejected(target.place(), ssid, fault));
      return;
    }
    Optional<XmlElement> what =
        target.children().stream()
            .filter(each -> Set.of("individual", "entity", "object").contains(each.name()))
            .findFirst();
    RecordStatements statements = new RecordStatements(reading.maker());
    Subject party =
        statements.entity("ch-seco-" + ssid, schema(target, what.orElse(null)), target.place());
    Subject sanction =
        statements.entity("ch-seco-" + ssid + "-sanction", "Sanction", target.place());
    for (XmlElement child : target.children()) {
      switch (child.name()) {
        case "individual", "entity", "object" -> content(party, sanction, child);
        case "sanctions-set-id", "foreign-identifier", "modification" -> {
          // Read with the listing.
        }
        default -> unknown.keep(party, child);
      }
    }
    listing.read(party, sanction, target);
    party.keeps(attributes(target), target.place());
    statements.sendTo(reading.statements());
  }

  private String schema(XmlElement target, @Nullable XmlElement what) {
    String name = what == null ? "" : what.name();
    reading.count(
        name.equals("individual") ? "individuals" : name.equals("entity") ? "entities" : "objects");
    String type = what == null ? "" : what.attribute("object-type").orElse("");
    return switch (name + ' ' + type) {
      case "individual " -> "Person";
      case "entity " -> "Organization";
      case "object vessel" -> "Vessel";
      case "object aircraft" -> "Airplane";
      default -> {
        reading
            .issues()
            .accept(
                ReadIssue.note(
                    target.place(),
                    type,
                    name.isEmpty()
                        ? "the target is neither individual, entity nor object; kept as a Thing"
                        : "unknown type of object; kept as a Thing"));
        yield "Thing";
      }
    };
  }

  private void content(Subject party, Subject sanction, XmlElement content) {
    content
        .attribute("sex")
        .ifPresent(sex -> party.says("gender", sex.toLowerCase(Locale.ROOT), sex, content.place()));
    for (XmlElement child : content.children()) {
      switch (child.name()) {
        case "identity" -> identities.read(party, child);
        case "justification" ->
            SecoTables.text(child).ifPresent(text -> text.saidOf(sanction, "reason"));
        case "other-information" -> information.read(party, child);
        case "relation" -> relation(party, child);
        case "sanctions-set-id", "foreign-identifier", "modification" -> {
          // Read with the listing.
        }
        default -> unknown.keep(party, child);
      }
    }
  }

  private void relation(Subject party, XmlElement relation) {
    Optional<String> other = relation.attribute("target-id").map(String::strip);
    String type = relation.attribute("relation-type").orElse("related-to");
    Locator place = relation.place();
    if (other.isEmpty()) {
      unknown.keep(party, relation);
      return;
    }
    reading.count("relations");
    String id = party.id() + "-link-" + ContentHash.of(type, other.get());
    Subject link = party.statements().entity(id, "UnknownLink", place);
    link.says("subject", party.id(), place);
    link.says("object", "ch-seco-" + other.get(), place);
    link.says("role", type, place);
    relation.attribute("remark").ifPresent(remark -> link.says("description", remark, place));
    SecoTables.text(relation).ifPresent(text -> text.saidOf(link, "description"));
  }

  private Map<String, String> attributes(XmlElement target) {
    Map<String, String> context = new LinkedHashMap<>();
    attributes(target, context);
    return context;
  }

  private void attributes(XmlElement element, Map<String, String> context) {
    element
        .attributes()
        .forEach((name, text) -> {
          String local = name.getLocalPart();
          if (!ATTRIBUTES.contains(local)) {
            String label = element.name() + " " + local;
            attributes.add(label, text, element.place());
            context.merge(label, text, (known, more) -> known + "; " + more);
          }
        });
    if (!element.name().equals("modification")) {
      element.children().forEach(child -> attributes(child, context));
    }
  }
}
