package dev.chokepoint.sources.ofac;

import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.sources.Reading;
import dev.chokepoint.sources.record.Subject;
import java.util.List;
import java.util.Optional;

/// `Linked To: NAME` becomes an `UnknownLink`: OFAC does not say how the two are linked, nor which
/// way.
///
/// The object is given only where exactly one entry of the list bears the name, as its first name
/// or an alias; otherwise the name stands in `summary` alone.
final class Links {

  private final Reading reading;
  private final PartyIndex index;

  Links(Reading reading, PartyIndex index) {
    this.reading = reading;
    this.index = index;
  }

  void read(Listed listed, String name, List<Locator> places) {
    reading.count("links");
    Subject link =
        new Subject(listed.party().statements(), OfacId.link(listed.entry(), name), "UnknownLink")
            .exists(places);
    link.says("subject", listed.party().id(), places);
    link.says("role", "Linked To", places);
    link.says("summary", name, places);
    entryNamed(name)
        .ifPresent(entry -> {
          reading.count("linksResolved");
          link.follows("object", OfacId.party(entry), name, places);
        });
  }

  /// What the ADVANCED form states: the same link as `Linked To` with the first name of the other
  /// entry, and how the two are linked. It stays an `UnknownLink`: `Owned or Controlled By` does
  /// not tell a stake from control.
  void read(Listed listed, Relation relation) {
    reading.count("links");
    String to = relation.to().text();
    String name = index.firstName(to).orElse(to);
    List<Locator> places = relation.type().places();
    Subject link =
        new Subject(listed.party().statements(), OfacId.link(listed.entry(), name), "UnknownLink")
            .exists(places);
    link.says("subject", listed.party().id(), places);
    link.says("role", relation.type().text(), places);
    link.follows("summary", name, null, places);
    if (relation.former()) {
      link.says("status", "Former", places);
    }
    relation.more().forEach(each -> link.says("description", each.text(), each.places()));
    if (index.knows(to)) {
      reading.count("linksResolved");
      link.says("object", OfacId.party(to), places);
    }
  }

  /// The full stop that ends the remarks may have been the name's own, or have been taken for it.
  private Optional<String> entryNamed(String name) {
    String other = name.endsWith(".") ? name.substring(0, name.length() - 1) : name + '.';
    return index.entryNamed(name).or(() -> index.entryNamed(other));
  }
}
