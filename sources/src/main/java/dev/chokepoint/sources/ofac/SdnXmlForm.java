package dev.chokepoint.sources.ofac;

import dev.chokepoint.sources.ofac.OfacEntry.NameParts;
import dev.chokepoint.sources.ofac.OfacEntry.VesselFacts;
import dev.chokepoint.sources.ofac.remarks.PartyKind;
import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.xml.ElementText;
import dev.chokepoint.sources.xml.KnownElements;
import dev.chokepoint.sources.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one `sdnEntry` says.
final class SdnXmlForm {

  private static final Map<String, String> ALIAS_TYPES =
      Map.of("a.k.a.", "aka", "f.k.a.", "fka", "n.k.a.", "nka");

  /// What may stand inside each element, by its name.
  private static final KnownElements KNOWN =
      new KnownElements(
          Map.ofEntries(
              Map.entry(
                  "sdnEntry",
                  Set.of(
                      "uid",
                      "firstName",
                      "lastName",
                      "title",
                      "sdnType",
                      "remarks",
                      "programList",
                      "idList",
                      "akaList",
                      "addressList",
                      "nationalityList",
                      "citizenshipList",
                      "dateOfBirthList",
                      "placeOfBirthList",
                      "vesselInfo")),
              Map.entry("programList", Set.of("program")),
              Map.entry("idList", Set.of("id")),
              Map.entry(
                  "id",
                  Set.of("uid", "idType", "idNumber", "idCountry", "issueDate", "expirationDate")),
              Map.entry("akaList", Set.of("aka")),
              Map.entry("aka", Set.of("uid", "type", "category", "lastName", "firstName")),
              Map.entry("addressList", Set.of("address")),
              Map.entry(
                  "address",
                  Set.of(
                      "uid",
                      "address1",
                      "address2",
                      "address3",
                      "city",
                      "stateOrProvince",
                      "postalCode",
                      "country",
                      "region")),
              Map.entry("nationalityList", Set.of("nationality")),
              Map.entry("nationality", Set.of("uid", "country", "mainEntry")),
              Map.entry("citizenshipList", Set.of("citizenship")),
              Map.entry("citizenship", Set.of("uid", "country", "mainEntry")),
              Map.entry("dateOfBirthList", Set.of("dateOfBirthItem")),
              Map.entry("dateOfBirthItem", Set.of("uid", "dateOfBirth", "mainEntry")),
              Map.entry("placeOfBirthList", Set.of("placeOfBirthItem")),
              Map.entry("placeOfBirthItem", Set.of("uid", "placeOfBirth", "mainEntry")),
              Map.entry(
                  "vesselInfo",
                  Set.of(
                      "callSign",
                      "vesselType",
                      "vesselFlag",
                      "vesselOwner",
                      "tonnage",
                      "grossRegisteredTonnage"))));

  private final XmlElement entry;
  private final Said id;

  /// @param id OFAC's number of the entry
  SdnXmlForm(XmlElement entry, Said id) {
    this.entry = entry;
    this.id = id;
  }

  OfacEntry entry(List<Said> notes) {
    @Nullable Said remarks = said(entry, "remarks");
    LinkedTo.@Nullable Parted parted = remarks == null ? null : LinkedTo.part(remarks);
    List<Said> facts = new ArrayList<>(facts());
    if (parted != null) {
      facts.addAll(parted.links());
    }
    @Nullable Said type = said(entry, "sdnType");
    return new OfacEntry(
        id,
        entry.place(),
        kind(type),
        type,
        name(entry),
        parts(),
        said(entry, "title"),
        vessel(),
        facts,
        notes,
        parted == null ? null : parted.rest(),
        OfacListing.of(
            id,
            entry.place(),
            list("programList", "program")
                .map(SdnXmlForm::said)
                .flatMap(Optional::stream)
                .toList()));
  }

  /// Those that OFAC calls strong.
  List<OfacAlias> aliases() {
    return list("akaList", "aka")
        .filter(aka -> !isWeak(aka))
        .map(aka -> new OfacAlias(id, aka.place(), aliasType(aka), name(aka), null))
        .toList();
  }

  List<OfacAddress> addresses() {
    return list("addressList", "address").map(this::address).toList();
  }

  /// Elements that the form does not know, however deep.
  List<XmlElement> unknown() {
    return KNOWN.othersIn(entry);
  }

  static PartyKind kind(@Nullable Said type) {
    return switch (type == null ? "" : type.text()) {
      case "Individual" -> PartyKind.PERSON;
      case "Entity" -> PartyKind.ORGANIZATION;
      case "Vessel" -> PartyKind.VESSEL;
      case "Aircraft" -> PartyKind.AIRPLANE;
      default -> PartyKind.UNKNOWN;
    };
  }

  /// `SURNAME, Given Names`, as the CSV form has it.
  private static @Nullable Said name(XmlElement around) {
    return Said.joined(", ", said(around, "lastName"), said(around, "firstName"));
  }

  private @Nullable NameParts parts() {
    Said last = said(entry, "lastName");
    Said first = said(entry, "firstName");
    return last == null || first == null ? null : new NameParts(last, first, Map.of());
  }

  private VesselFacts vessel() {
    XmlElement vessel = entry.child("vesselInfo").orElse(null);
    return vessel == null
        ? VesselFacts.NONE
        : new VesselFacts(
            said(vessel, "callSign"),
            said(vessel, "vesselType"),
            said(vessel, "tonnage"),
            said(vessel, "grossRegisteredTonnage"),
            said(vessel, "vesselFlag"),
            said(vessel, "vesselOwner"));
  }

  private List<Said> facts() {
    FactWords words = new FactWords();
    list("dateOfBirthList", "dateOfBirthItem")
        .forEach(each -> main(words, "DOB", each, "dateOfBirth"));
    list("placeOfBirthList", "placeOfBirthItem")
        .forEach(each -> main(words, "POB", each, "placeOfBirth"));
    list("nationalityList", "nationality")
        .forEach(each -> main(words, "nationality", each, "country"));
    list("citizenshipList", "citizenship").forEach(each -> main(words, "citizen", each, "country"));
    list("idList", "id").forEach(each -> number(words, each));
    list("akaList", "aka").filter(SdnXmlForm::isWeak).forEach(each -> weak(words, each));
    return words.facts();
  }

  private static void main(FactWords words, String label, XmlElement item, String value) {
    ElementText.of(item, value)
        .ifPresent(text ->
            words.add(
                label,
                text,
                !ElementText.of(item, "mainEntry").orElse("true").equals("false"),
                List.of(item.place())));
  }

  private static void number(FactWords words, XmlElement item) {
    String label = ElementText.of(item, "idType").orElse("Identification Number");
    ElementText.of(item, "idNumber")
        .ifPresent(number ->
            words.add(
                new FactWords.IssuedNumber(
                    label,
                    number,
                    ElementText.of(item, "idCountry").orElse(null),
                    ElementText.of(item, "issueDate").orElse(null),
                    ElementText.of(item, "expirationDate").orElse(null)),
                List.of(item.place())));
  }

  private static void weak(FactWords words, XmlElement aka) {
    Said name = name(aka);
    if (name != null) {
      words.addWeakAlias(aliasType(aka).text().equals("fka"), name.text(), name.places());
    }
  }

  private static boolean isWeak(XmlElement aka) {
    return ElementText.of(aka, "category").filter("weak"::equals).isPresent();
  }

  private static Said aliasType(XmlElement aka) {
    String type = ElementText.of(aka, "type").orElse("");
    return new Said(ALIAS_TYPES.getOrDefault(type, type), aka.place());
  }

  private OfacAddress address(XmlElement element) {
    @Nullable Said city = said(element, "city");
    @Nullable Said state = said(element, "stateOrProvince");
    @Nullable Said postal = said(element, "postalCode");
    return AddressWords.address(
        id,
        element.place(),
        ElementText.of(element, "uid").orElse(id.text() + "-" + element.ordinal()),
        Said.joined(
            ", ", said(element, "address1"), said(element, "address2"), said(element, "address3")),
        new OfacAddress.Parts(city, state, postal, said(element, "region")),
        said(element, "country"));
  }

  private Stream<XmlElement> list(String list, String item) {
    return entry.children(list).stream().flatMap(each -> each.children(item).stream());
  }

  private static @Nullable Said said(XmlElement around, String child) {
    return around.child(child).flatMap(SdnXmlForm::said).orElse(null);
  }

  private static Optional<Said> said(XmlElement element) {
    String text = ElementText.of(element);
    return text == null ? Optional.empty() : Optional.of(new Said(text, element.place()));
  }
}
