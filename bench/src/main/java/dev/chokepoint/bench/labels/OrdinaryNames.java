package dev.chokepoint.bench.labels;

import dev.chokepoint.casebook.training.Draw;
import java.util.List;

/// An endless population: persons of 34 countries and organisations of 19, their parts drawn by
/// rank as they are borne, each with a country and a date. The same seed gives the same parties.
public final class OrdinaryNames {

  private static final double OWN_SCRIPT = 0.05;

  private final Draw draw;
  private final PersonNames persons;
  private final OrganisationNames organisations;
  private final RareWords rareWords;
  private final double firms;
  private final double rare;

  private OrdinaryNames(long seed, double firms, double rare) {
    this.draw = new Draw(seed);
    this.persons = new PersonNames(Parts.of("people.txt"), draw);
    this.organisations = new OrganisationNames(Parts.of("organisations.txt"), draw);
    this.rareWords = new RareWords(draw);
    this.firms = firms;
    this.rare = rare;
  }

  /// Ordinary customers: four persons to one organisation, a tenth of the families of no table.
  public static OrdinaryNames population(long seed) {
    return new OrdinaryNames(seed, 0.2, 0.1);
  }

  /// A large collection of names, of which many words stand in it once: three persons to two
  /// organisations, four tenths of the families and companies' own words of no table.
  public static OrdinaryNames collection(long seed) {
    return new OrdinaryNames(seed, 0.4, 0.4);
  }

  public LabelledParty next() {
    return draw.chance(firms) ? organisation() : person();
  }

  private LabelledParty person() {
    PersonName name = persons.name(draw.pick(persons.countries()), true);
    if (draw.chance(rare)) {
      name = name.withFamily(NamePart.plain(rareWords.word()));
    }
    String text =
        name.family().hasOtherScript() && draw.chance(OWN_SCRIPT) ? name.original() : name.latin();
    return new LabelledParty("Person", text, draw.day(1940, 2005), name.country());
  }

  private LabelledParty organisation() {
    OrganisationName name = organisations.name(draw.pick(OrganisationNames.COUNTRIES));
    if (draw.chance(rare)) {
      String word = rareWords.word();
      name = name.withOwn(NamePart.plain(draw.chance(0.2) ? word + " " + rareWords.word() : word));
    }
    String text = name.hasOtherScript() && draw.chance(OWN_SCRIPT) ? name.original() : name.latin();
    return new LabelledParty("Organization", text, draw.day(1985, 2024), name.country());
  }

  /// The countries that persons come from.
  public List<String> countries() {
    return persons.countries();
  }
}
