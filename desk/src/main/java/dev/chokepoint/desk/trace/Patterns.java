package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
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
  public static List<String> sentences(
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
    List<String> sentences = new ArrayList<>();
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

  private static String building(SharedBuilding shared) {
    List<String> names =
        shared.occupants().stream().map(SharedBuilding.Occupant::name).distinct().toList();
    return names.size()
        + " parties give one building, "
        + shared.building()
        + (shared.townWritten() ? "" : " (not every address writes its town)")
        + ": "
        + String.join("; ", names)
        + ".";
  }

  private static String phone(SharedValue shared, UnaryOperator<String> names) {
    return "One phone number, "
        + shared.value()
        + ", is given by "
        + shared.parties().stream().map(names).collect(Collectors.joining("; "))
        + ".";
  }

  private static String burst(Burst burst) {
    StringBuilder sentence = new StringBuilder();
    sentence
        .append(burst.founded().size())
        .append(" companies were founded ")
        .append(
            burst.days() == 0
                ? "on one day"
                : "within " + burst.days() + (burst.days() == 1 ? " day" : " days"))
        .append(burst.building() == null ? "" : " at one building, " + burst.building())
        .append(": ")
        .append(
            burst.founded().stream()
                .map(founded -> founded.name() + " on " + founded.day())
                .collect(Collectors.joining("; ")));
    for (NumberRun run : burst.runs()) {
      sentence
          .append(". ")
          .append(run.property())
          .append(" follow closely: ")
          .append(
              run.numbers().stream()
                  .map(NumberRun.Numbered::number)
                  .collect(Collectors.joining(", ")))
          .append(", entries apart ")
          .append(
              run.entriesApart().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    return sentence.append('.').toString();
  }

  private static String maker(ListedMaker maker, UnaryOperator<String> names) {
    return names.apply(maker.maker())
        + " appears on a list ("
        + String.join(", ", maker.listings())
        + ") and is stated as maker of "
        + maker.made().stream().map(names).collect(Collectors.joining("; "))
        + ".";
  }
}
