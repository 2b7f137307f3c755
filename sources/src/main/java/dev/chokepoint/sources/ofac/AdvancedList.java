package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.ReadIssue;
import dev.chokepoint.sources.InputFile;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.DeclaredEncoding;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import dev.chokepoint.sources.xml.XmlScan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Goes through one file twice. Locations and papers stand before the parties that have them, and
/// listings after, each naming the other by number: the first pass learns whose each number is, the
/// second makes statements of every part where it stands.
///
/// Memory: the reference values, and of each party its numbers, names and those of its places.
final class AdvancedList {

  static final String ROOT = "Sanctions";

  private static final String IN_ROOT = '/' + ROOT + '/';
  private static final String PARTY = IN_ROOT + "DistinctParties/DistinctParty";
  private static final String LISTING = IN_ROOT + "SanctionsEntries/SanctionsEntry";
  private static final String LOCATION = IN_ROOT + "Locations/Location";
  private static final String DOCUMENT = IN_ROOT + "IDRegDocuments/IDRegDocument";
  private static final String RELATION = IN_ROOT + "ProfileRelationships/ProfileRelationship";
  private static final String VALUES = IN_ROOT + "ReferenceValueSets";

  private static final Set<String> AROUND =
      Set.of(
          VALUES,
          IN_ROOT + "Locations",
          IN_ROOT + "IDRegDocuments",
          IN_ROOT + "DistinctParties",
          IN_ROOT + "ProfileRelationships",
          IN_ROOT + "SanctionsEntries");

  private final InputFile file;
  private final ReferenceValues values = new ReferenceValues();
  private final PartyIndex index = new PartyIndex();
  private final Map<String, String> entryByIdentity = new HashMap<>();
  private final Map<String, String> entryByProfile = new HashMap<>();
  private final Map<String, List<Use>> usesByLocation = new HashMap<>();
  private final Map<String, FactWords.Labels> labels = new HashMap<>();

  /// Who has a place, and as what.
  private record Use(String entry, String label) {}

  AdvancedList(InputFile file) {
    this.file = file;
  }

  /// The name of the list that the first listing names; empty when there is none.
  Optional<String> listName() throws IOException {
    try (XmlScan xml = XmlScan.open(file)) {
      for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
        String path = next.get().path();
        if (isTable(path)) {
          values.add(xml.whole());
        } else if (path.equals(LISTING)) {
          return AdvancedListing.list(xml.whole(), values);
        } else if (isRecord(path)) {
          xml.skip();
        }
      }
    }
    return Optional.empty();
  }

  void read(Reading reading) throws IOException {
    learn();
    try (XmlEntries entries = new XmlEntries(reading, index);
        XmlScan xml = XmlScan.open(file)) {
      Set<String> listed = new HashSet<>();
      for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
        XmlElement element = next.get();
        String path = element.path();
        switch (path) {
          case LOCATION -> location(xml.whole(), entries, reading.issues());
          case DOCUMENT -> document(xml.whole(), entries, reading.issues());
          case PARTY -> party(xml.whole(), entries);
          case RELATION -> relation(xml.whole(), entries, reading.issues());
          case LISTING -> listing(xml.whole(), entries, reading.issues(), listed);
          case IN_ROOT + "DateOfIssue" -> xml.skip();
          case "/" + ROOT -> DeclaredEncoding.check(xml, element, reading.issues());
          default -> {
            if (isTable(path)) {
              xml.skip();
            } else if (!AROUND.contains(path)) {
              entries.report(xml.whole());
            }
          }
        }
      }
      index.entries().stream()
          .filter(entry -> !listed.contains(entry))
          .forEach(entry -> entries.noteUnlisted(entry, file.name()));
    }
  }

  private static boolean isTable(String path) {
    return path.startsWith(VALUES + '/') && path.indexOf('/', VALUES.length() + 1) < 0;
  }

  private static boolean isRecord(String path) {
    return path.equals(PARTY)
        || path.equals(LOCATION)
        || path.equals(DOCUMENT)
        || path.equals(RELATION);
  }

  private void learn() throws IOException {
    try (XmlScan xml = XmlScan.open(file)) {
      for (Optional<XmlElement> next = xml.next(); next.isPresent(); next = xml.next()) {
        String path = next.get().path();
        if (isTable(path)) {
          values.add(xml.whole());
        } else if (path.equals(PARTY)) {
          learn(xml.whole());
        } else if (isRecord(path)) {
          xml.skip();
        }
      }
    }
  }

  private void learn(XmlElement element) {
    Said id = number(element);
    if (id == null || index.knows(id.text())) {
      return;
    }
    AdvancedParty party = new AdvancedParty(element, id, values, new FactWords());
    index.addEntry(party.entry(List.of()));
    party.aliases().forEach(index::addAlias);
    party.identities().forEach(identity -> entryByIdentity.put(identity, id.text()));
    party.profileIds().forEach(profile -> entryByProfile.put(profile, id.text()));
    party
        .places()
        .forEach(place ->
            usesByLocation
                .computeIfAbsent(place.location(), location -> new ArrayList<>(1))
                .add(new Use(id.text(), place.label().intern())));
  }

  private void party(XmlElement element, XmlEntries entries) {
    Said id = entries.id(element, number(element), "FixedRef");
    if (id != null) {
      AdvancedParty party = new AdvancedParty(element, id, values, words(id.text()));
      List<Said> unknown = entries.notes(AdvancedElements.KNOWN.othersIn(element));
      entries.read(party.entry(unknown), party.aliases(), List.of());
    }
  }

  private static @Nullable Said number(XmlElement party) {
    return party.attribute("FixedRef").map(number -> new Said(number, party.place())).orElse(null);
  }

  private FactWords words(String entry) {
    return new FactWords(labels.computeIfAbsent(entry, each -> new FactWords.Labels()));
  }

  private void location(XmlElement element, XmlEntries entries, ReadIssue.Sink issues) {
    String number = element.attribute("ID").orElse("");
    AdvancedLocation location = new AdvancedLocation(element, values);
    List<Use> uses = usesByLocation.getOrDefault(number, List.of());
    List<Said> unknown = entries.notes(AdvancedElements.KNOWN.othersIn(element));
    if (uses.isEmpty()) {
      issues.accept(
          ReadIssue.note(
              element.place(),
              ElementText.everything(element),
              "no party has this location; it is not kept"));
    }
    for (Use use : uses) {
      Said id = new Said(use.entry(), element.place());
      Said line = location.line();
      if (use.label().equals("Location")) {
        entries.read(location.address(id, number));
        entries.read(id, List.of(), unknown);
      } else if (line != null && AdvancedParty.isOfVessel(use.label())) {
        entries.readFlag(id, line, unknown);
      } else if (line != null) {
        FactWords words = words(use.entry());
        words.add(AdvancedParty.inRemarks(use.label()), line.text(), true, line.places());
        entries.read(id, words.facts(), unknown);
      }
    }
  }

  private void document(XmlElement element, XmlEntries entries, ReadIssue.Sink issues) {
    String entry = element.attribute("IdentityID").map(entryByIdentity::get).orElse(null);
    if (entry == null) {
      reject(element, "no party has the identity that the paper is of", issues);
      return;
    }
    AdvancedDocument document = new AdvancedDocument(element, values);
    FactWords words = words(entry);
    document.addTo(words);
    List<Said> notes = new ArrayList<>(document.notes());
    notes.addAll(entries.notes(AdvancedElements.KNOWN.othersIn(element)));
    entries.read(new Said(entry, element.place()), words.facts(), notes);
  }

  private void relation(XmlElement element, XmlEntries entries, ReadIssue.Sink issues) {
    String from = element.attribute("From-ProfileID").map(entryByProfile::get).orElse(null);
    String to = element.attribute("To-ProfileID").map(entryByProfile::get).orElse(null);
    if (from == null || to == null) {
      reject(element, "no party has a profile that the relation is of", issues);
      return;
    }
    List<Said> more =
        Stream.concat(
                ElementText.of(element, "Comment").stream(),
                values
                    .text("RelationQuality", element, "RelationQualityID")
                    .filter(quality -> !quality.equals("Unknown"))
                    .map(quality -> "Quality: " + quality)
                    .stream())
            .map(text -> new Said(text, element.place()))
            .toList();
    entries.read(
        new Relation(
            new Said(from, element.place()),
            new Said(to, element.place()),
            new Said(
                values
                    .text("RelationType", element, "RelationTypeID")
                    .filter(text -> !text.isEmpty())
                    .orElse("Linked To"),
                element.place()),
            element.attribute("Former").filter("true"::equals).isPresent(),
            more));
    entries.read(
        new Said(from, element.place()),
        List.of(),
        entries.notes(AdvancedElements.KNOWN.othersIn(element)));
  }

  private void listing(
      XmlElement element, XmlEntries entries, ReadIssue.Sink issues, Set<String> listed) {
    String entry = element.attribute("ProfileID").map(entryByProfile::get).orElse(null);
    if (entry == null) {
      reject(element, "no party has the profile that the listing is of", issues);
      return;
    }
    listed.add(entry);
    Said id = new Said(entry, element.place());
    entries.read(AdvancedListing.of(element, id, values));
    entries.read(id, List.of(), entries.notes(AdvancedElements.KNOWN.othersIn(element)));
  }

  private static void reject(XmlElement element, String reason, ReadIssue.Sink issues) {
    issues.accept(ReadIssue.rejected(element.place(), ElementText.everything(element), reason));
  }
}
