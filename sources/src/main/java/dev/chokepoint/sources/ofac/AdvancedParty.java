package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one `DistinctParty` says itself. Its addresses, papers, listings and relations stand in
/// other parts of the file.
final class AdvancedParty {

  private static final Map<String, String> ALIAS_TYPES =
      Map.of("A.K.A.", "aka", "F.K.A.", "fka", "N.K.A.", "nka", "Name", "aka");

  private final XmlElement party;
  private final Said id;
  private final ReferenceValues values;
  private final List<OfacAlias> aliases = new ArrayList<>();
  private final List<Said> notes = new ArrayList<>();
  private final FactWords words;
  private @Nullable Said name;
  private OfacEntry.@Nullable NameParts parts;
  private @Nullable Said title;
  private final Map<String, Said> vessel = new HashMap<>();

  /// @param words takes the facts; it may know labels of the same entry from elsewhere
  AdvancedParty(XmlElement party, Said id, ReferenceValues values, FactWords words) {
    this.party = party;
    this.id = id;
    this.values = values;
    this.words = words;
    profiles().flatMap(profile -> profile.children("Identity").stream()).forEach(this::identity);
    features().forEach(this::feature);
  }

  OfacEntry entry(List<Said> unknown) {
    Said comment = said(party, "Comment");
    LinkedTo.@Nullable Parted parted = comment == null ? null : LinkedTo.part(comment);
    List<Said> facts = new ArrayList<>(words.facts());
    if (parted != null) {
      facts.addAll(parted.links());
    }
    Said type = type();
    List<Said> all = new ArrayList<>(notes);
    all.addAll(unknown);
    return new OfacEntry(
        id,
        party.place(),
        SdnXmlForm.kind(type),
        type,
        name,
        parts,
        title,
        new VesselFacts(
            vessel.get("vessel call sign"),
            vessel.get("vessel type"),
            vessel.get("vessel tonnage"),
            vessel.get("vessel gross registered tonnage"),
            vessel.get("vessel flag"),
            vessel.get("vessel owner")),
        facts,
        all,
        parted == null ? null : parted.rest(),
        null);
  }

  List<OfacAlias> aliases() {
    return List.copyOf(aliases);
  }

  /// The identities of the party, by which papers name their holder.
  List<String> identities() {
    return profiles()
        .flatMap(profile -> profile.children("Identity").stream())
        .flatMap(identity -> identity.attribute("ID").stream())
        .toList();
  }

  /// Ids of the profiles, by which listings and relations name the party.
  List<String> profileIds() {
    return profiles().flatMap(profile -> profile.attribute("ID").stream()).toList();
  }

  /// What the party has at a place that is described elsewhere.
  ///
  /// @param label name of the feature, `Location`
  record Place(String location, String label) {}

  List<Place> places() {
    List<Place> places = new ArrayList<>();
    features()
        .forEach(feature ->
            feature.children("FeatureVersion").stream()
                .flatMap(version -> version.children("VersionLocation").stream())
                .flatMap(place -> place.attribute("LocationID").stream())
                .forEach(location -> places.add(new Place(location, label(feature)))));
    return places;
  }

  private Stream<XmlElement> profiles() {
    return party.children("Profile").stream();
  }

  private Stream<XmlElement> features() {
    return profiles().flatMap(profile -> profile.children("Feature").stream());
  }

  private @Nullable Said type() {
    return profiles()
        .findFirst()
        .flatMap(profile ->
            values
                .partyType(profile.attribute("PartySubTypeID").orElse(null))
                .map(text -> new Said(text, profile.place())))
        .orElse(null);
  }

  private void identity(XmlElement identity) {
    AdvancedNames names = new AdvancedNames(identity, values);
    for (XmlElement alias : identity.children("Alias")) {
      for (XmlElement documented : alias.children("DocumentedName")) {
        AdvancedNames.Name found = names.of(documented);
        if (found != null) {
          name(alias, found);
        }
      }
    }
  }

  private void name(XmlElement alias, AdvancedNames.Name found) {
    String type = values.text("AliasType", alias, "AliasTypeID").orElse("");
    if (name == null && type.equals("Name") && is(alias, "Primary") && found.latin()) {
      name = found.whole();
      parts = found.parts();
    } else if (is(alias, "LowQuality")) {
      words.addWeakAlias(type.equals("F.K.A."), found.whole().text(), found.whole().places());
    } else {
      Said kind = new Said(ALIAS_TYPES.getOrDefault(type, type), alias.place());
      aliases.add(new OfacAlias(id, alias.place(), kind, found.whole(), null));
    }
  }

  private void feature(XmlElement feature) {
    String label = label(feature);
    for (XmlElement version : feature.children("FeatureVersion")) {
      version
          .child("DatePeriod")
          .ifPresent(period ->
              AdvancedDates.words(period)
                  .ifPresentOrElse(
                      words -> fact(label, words, version), () -> note(label, period)));
      version.children("VersionDetail").forEach(detail -> detail(label, detail));
      version
          .child("Comment")
          .filter(comment -> ElementText.of(comment) != null)
          .ifPresent(comment -> note(label, comment));
    }
  }

  private void detail(String label, XmlElement detail) {
    String text =
        values
            .text("DetailReference", detail, "DetailReferenceID")
            .orElse(Objects.requireNonNullElse(ElementText.of(detail), ""));
    if (!text.isEmpty()) {
      fact(label, text, detail);
    }
  }

  private void fact(String label, String text, XmlElement place) {
    Said said = new Said(text, place.place());
    if (label.equals("Title")) {
      title = Said.joined("; ", title, said);
    } else if (isOfVessel(label)) {
      vessel.putIfAbsent(label.toLowerCase(Locale.ROOT), said);
    } else {
      words.add(inRemarks(label), text, true, said.places());
    }
  }

  private void note(String label, XmlElement element) {
    notes.add(new Said(label + ": " + ElementText.everything(element), element.place()));
  }

  /// What the CSV form has as columns.
  static boolean isOfVessel(String label) {
    return switch (label.toLowerCase(Locale.ROOT)) {
      case "vessel call sign",
          "vessel type",
          "vessel tonnage",
          "vessel gross registered tonnage",
          "vessel flag",
          "vessel owner" ->
          true;
      default -> false;
    };
  }

  /// What the Remarks call a feature.
  static String inRemarks(String label) {
    return switch (label) {
      case "Birthdate" -> "DOB";
      case "Place of Birth" -> "POB";
      case "Nationality Country", "Nationality" -> "nationality";
      case "Citizenship Country", "Citizenship" -> "citizen";
      default -> label;
    };
  }

  private String label(XmlElement feature) {
    return values
        .text("FeatureType", feature, "FeatureTypeID")
        .map(String::strip)
        .orElseGet(() -> "FeatureType " + feature.attribute("FeatureTypeID").orElse("unnamed"));
  }

  private static boolean is(XmlElement element, String attribute) {
    return element.attribute(attribute).filter("true"::equals).isPresent();
  }

  private static @Nullable Said said(XmlElement around, String child) {
    return around
        .child(child)
        .flatMap(found ->
            Optional.ofNullable(ElementText.of(found)).map(text -> new Said(text, found.place())))
        .orElse(null);
  }
}
