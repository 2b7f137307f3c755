package dev.chokepoint.casebook.casefile;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.statement.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A case for everybody: without dates and places of birth, addresses of persons, telephone
/// numbers, e-mail, personal numbers, attached files, and matches that nobody decided on. What a
/// person wrote in own words (notes, remarks, decisions) is not searched for such things.
///
/// @param file the case without them
/// @param withheld what was left out, in the order of the case
public record PublicVersion(CaseFile file, List<Withheld> withheld) {

  private static final Map<String, String> OF_PERSONS =
      Map.ofEntries(
          Map.entry("birthDate", "date of birth"),
          Map.entry("birthPlace", "place of birth"),
          Map.entry("birthCountry", "place of birth"),
          Map.entry("address", "home address"),
          Map.entry("addressEntity", "home address"),
          Map.entry("passportNumber", "personal number"),
          Map.entry("socialSecurityNumber", "personal number"),
          Map.entry("idNumber", "personal number"),
          Map.entry("innCode", "personal number"),
          Map.entry("taxNumber", "personal number"),
          Map.entry("registrationNumber", "personal number"));
  private static final Map<String, String> OF_ANYTHING =
      Map.of("phone", "telephone number", "email", "e-mail address");
  private static final Set<String> MATCHES = Set.of("PartySameAs", "Similar");
  private static final Set<String> PERSONAL = Set.of("Passport", "Identification");

  public PublicVersion {
    withheld = List.copyOf(withheld);
  }

  /// What of a case everybody may see.
  public static PublicVersion of(Model model, CaseFile file) {
    List<Pin> kept = new ArrayList<>();
    List<Withheld> withheld = new ArrayList<>();
    for (Pin pin : file.pins()) {
      switch (pin) {
        case Pin.OfEntity entity -> keep(model, file, entity, kept, withheld);
        case Pin.OfFile attached -> withheld.add(new Withheld("attached file", attached.name(), 1));
        case Pin.OfNote note -> kept.add(note);
        case Pin.OfDecision decision -> kept.add(decision);
        case Pin.OfTrace trace -> kept.add(trace);
      }
    }
    return new PublicVersion(file.with(kept), withheld);
  }

  private static void keep(
      Model model, CaseFile file, Pin.OfEntity pin, List<Pin> kept, List<Withheld> withheld) {
    Entity entity = pin.entity();
    String caption = entity.caption(model);
    if (MATCHES.contains(entity.schema()) && !decided(file, entity)) {
      withheld.add(new Withheld("match that nobody decided on", entity.id(), 1));
      return;
    }
    if (PERSONAL.contains(entity.schema())) {
      withheld.add(new Withheld("personal number", caption, 1));
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Statement> open = new ArrayList<>();
    for (Statement statement : entity.statements()) {
      String reason = reason(model, entity, statement.property());
      if (reason == null) {
        open.add(statement);
      } else {
        counts.merge(reason, 1, Integer::sum);
      }
    }
    counts.forEach((what, count) -> withheld.add(new Withheld(what, caption, count)));
    if (open.stream().anyMatch(Statement::isProperty) || counts.isEmpty()) {
      kept.add(
          new Pin.OfEntity(
              pin.pinned(),
              new Entity(entity.id(), entity.schema(), open),
              pin.whole() && counts.isEmpty(),
              pin.captions(),
              pin.documents()));
    }
  }

  private static boolean decided(CaseFile file, Entity match) {
    return file.pins(Pin.OfDecision.class).stream()
        .anyMatch(decision ->
            decision.subject().equals(match.id())
                || decision.said().values().stream().anyMatch(match.id()::equals));
  }

  private static @Nullable String reason(Model model, Entity entity, String property) {
    String anywhere = OF_ANYTHING.get(property);
    return anywhere != null || !model.isA(entity.schema(), "Person")
        ? anywhere
        : OF_PERSONS.get(property);
  }
}
