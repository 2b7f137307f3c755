package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.routes.around.Burst;
import dev.chokepoint.routes.around.Bursts;
import dev.chokepoint.routes.around.ListedMaker;
import dev.chokepoint.routes.around.NumberRun;
import dev.chokepoint.routes.around.PartyFacts;
import dev.chokepoint.routes.around.SharedBuilding;
import dev.chokepoint.routes.around.SharedValue;
import dev.chokepoint.routes.around.Sharing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// What some parties have in common, in sentences: buildings, phones, days of founding, and makers
/// that stand on a list. Each is a lead; shared premises and agents are common in lawful trade.
public final class Patterns {

  private Patterns() {}

  /// The sentences; none where nothing is shared.
  ///
  /// @param parties whose facts are compared
  /// @param things parts and weapons that name who makes them
  /// @param listings entries of lists
  /// @param names what to call an entity, by its id
  public static List<Sentence> sentences(
      Model model,
      List<Entity> parties,
      List<Entity> things,
      List<Entity> listings,
      UnaryOperator<String> names) {
    List<PartyFacts> facts =
        parties.stream()
            .filter(party -> model.isA(party.schema(), "Organization"))
            .map(PartyFacts::of)
            .toList();
    List<Sentence> sentences = new ArrayList<>();
    Sharing.buildings(facts).forEach(building -> sentences.add(building(building)));
    Sharing.phones(facts).forEach(phone -> sentences.add(phone(phone, names)));
    Bursts.of(facts).forEach(burst -> sentences.add(burst(burst)));
    ListedMaker.of(things, byParty(listings)).forEach(maker -> sentences.add(maker(maker, names)));
    return sentences;
  }

  private static Map<String, List<Entity>> byParty(List<Entity> listings) {
    Map<String, List<Entity>> byParty = new HashMap<>();
    for (Entity listing : listings) {
      listing
          .values("entity")
          .forEach(party -> byParty.computeIfAbsent(party, id -> new ArrayList<>()).add(listing));
    }
    return byParty;
  }

  private static Sentence building(SharedBuilding shared) {
    List<String> names =
        shared.occupants().stream().map(SharedBuilding.Occupant::name).distinct().toList();
    return Sentence.of(
        "{0} parties give one building, {1}{2}: {3}.",
        names.size(),
        shared.building(),
        shared.townWritten()
            ? Sentence.nothing()
            : Sentence.of(" (not every address writes its town)"),
        String.join("; ", names));
  }

  private static Sentence phone(SharedValue shared, UnaryOperator<String> names) {
    return Sentence.of(
        "One phone number, {0}, is given by {1}.",
        shared.value(), shared.parties().stream().map(names).collect(Collectors.joining("; ")));
  }

  private static Sentence burst(Burst burst) {
    return Sentence.of(
        "{0} companies were founded {1}{2}: {3}{4}.",
        burst.founded().size(),
        within(burst.days()),
        burst.building() == null
            ? Sentence.nothing()
            : Sentence.of(" at one building, {0}", burst.building()),
        Sentence.joined(
            "; ",
            burst.founded().stream()
                .map(founded -> Sentence.of("{0} on {1}", founded.name(), founded.day()))
                .toList()),
        Sentence.joined("", burst.runs().stream().map(Patterns::run).toList()));
  }

  private static Sentence within(long days) {
    if (days == 0) {
      return Sentence.of("on one day");
    }
    return days == 1 ? Sentence.of("within {0} day", days) : Sentence.of("within {0} days", days);
  }

  private static Sentence run(NumberRun run) {
    return Sentence.of(
        ". {0} follow closely: {1}, entries apart {2}",
        run.property(),
        run.numbers().stream().map(NumberRun.Numbered::number).collect(Collectors.joining(", ")),
        run.entriesApart().stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static Sentence maker(ListedMaker maker, UnaryOperator<String> names) {
    return Sentence.of(
        "{0} appears on a list ({1}) and is stated as maker of {2}.",
        names.apply(maker.maker()),
        String.join(", ", maker.listings()),
        maker.made().stream().map(names).collect(Collectors.joining("; ")));
  }
}
