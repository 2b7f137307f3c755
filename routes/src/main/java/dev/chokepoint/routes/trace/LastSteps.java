package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.IdentityLink;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The last link, from a holder or owner into the weapon. It is an assumption with its reason
/// unless evidence states it. Where the country in which the weapon is made is known and no record
/// shows the goods reaching it, one more assumption is needed and drawn: a holder that no record
/// names.
final class LastSteps {

  /// The holder that no record names.
  static final String UNNAMED = Tracer.UNNAMED_HOLDER;

  private final TracedPart part;
  private final Holders holders;
  private final DateInterval until;
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> tied = new HashSet<>();

  LastSteps(TracedPart part, Holders holders) {
    this.part = part;
    this.holders = holders;
    this.until = new DateInterval(null, part.window().to());
  }

  /// Draws every stated tie and every stated maker of the weapon.
  LastSteps stated(List<Entity> links, Map<String, ShipmentRecord> shipments) {
    for (Entity link : links) {
      String party = party(link, shipments);
      IdentityLink kind = StatedSteps.kind(link).orElse(IdentityLink.SAME_FAMILY);
      if (party != null && !holders.of(party).equals(part.id())) {
        Band band = Facts.band(link.statements());
        tied.add(holders.of(party));
        steps.add(
            new Step(
                link.id(),
                StepKind.FOUND,
                holders.of(party),
                part.id(),
                until,
                null,
                kind,
                Ground.WEAPON_LINK,
                StrengthTable.of(Ground.WEAPON_LINK, kind, band),
                band != Band.NOT_JUDGED,
                link.statements(),
                link.id(),
                tie(link, kind)));
      }
    }
    for (TracedPart.WeaponMaker maker : part.weaponMakers()) {
      String id = holders.of(maker.party());
      Band band = Facts.band(maker.statements());
      tied.add(id);
      steps.add(
          new Step(
              "weapon-maker#" + maker.party() + "#" + maker.weapon(),
              StepKind.FOUND,
              id,
              part.id(),
              until,
              null,
              null,
              Ground.WEAPON_MAKER,
              StrengthTable.of(Ground.WEAPON_MAKER, null, band),
              band != Band.NOT_JUDGED,
              maker.statements(),
              null,
              Sentence.of(
                  "A source{0} states that {1} makes {2}; nothing ties this part to a delivery to"
                      + " it.",
                  Facts.grade(maker.statements()), holders.caption(id), maker.weapon())));
    }
    return this;
  }

  private static Sentence tie(Entity link, IdentityLink kind) {
    Sentence tie =
        link.first("description")
            .map(Sentence::verbatim)
            .orElseGet(() -> Sentence.of("A source ties it to the part: {0}.", kind.meaning()));
    return kind.compareTo(IdentityLink.SAME_LOT) > 0
        ? Sentence.of(
            "{0} No record states that the goods went from this holder into the weapon.", tie)
        : tie;
  }

  private static @Nullable String party(Entity link, Map<String, ShipmentRecord> shipments) {
    String named = link.first("party").orElse(null);
    if (named != null) {
      return named;
    }
    return link.first("shipment")
        .map(shipments::get)
        .filter(shipment -> !shipment.chain().isEmpty())
        .map(shipment -> shipment.chain().getLast())
        .orElse(null);
  }

  /// Draws an assumption from each holder that no evidence ties to the weapon.
  ///
  /// @param namesakes holders that send the part on under a name like that of an end, by the end
  /// @param reached countries to which records say that goods to a holder went, by holder
  List<Step> assumed(
      Collection<String> ends, Map<String, String> namesakes, Map<String, Set<String>> reached) {
    boolean unnamed = false;
    for (String end : ends) {
      if (!tied.contains(end) && !end.equals(part.id())) {
        Set<String> countries =
            part.countries().isEmpty() ? Set.of() : countries(end, reached.get(end));
        boolean elsewhere =
            !countries.isEmpty() && countries.stream().noneMatch(part.countries()::contains);
        String namesake = namesakes.get(end);
        unnamed |= elsewhere || namesake != null;
        if (namesake != null) {
          steps.add(besides(end, namesake));
        } else {
          steps.add(elsewhere ? onward(end, countries) : intoWeapon(end));
        }
      }
    }
    if (unnamed) {
      holders.name(UNNAMED, UNNAMED);
      steps.add(
          Gaps.assumed(
              "assumed#unnamed",
              StepKind.FOUND,
              UNNAMED,
              part.id(),
              until,
              () -> Sentence.of("No record names who put the part into the weapon.")));
    }
    return List.copyOf(steps);
  }

  /// Where a holder sits, and to where records say that goods to it went.
  private Set<String> countries(String end, @Nullable Set<String> reached) {
    Set<String> countries = holders.countries(end);
    if (reached != null) {
      countries.addAll(reached);
    }
    return countries;
  }

  private Step intoWeapon(String end) {
    return Gaps.assumed(
        "assumed#" + end + "#found", StepKind.FOUND, end, part.id(), until, () -> tie(end));
  }

  private Sentence tie(String end) {
    return part.number() == null
        ? Sentence.of("No record ties what {0} held to this part.", holders.caption(end))
        : Sentence.of(
            "Records show {0} as the last known holder of {1}; none shows that its parts went into"
                + " this weapon.",
            holders.caption(end), part.number().written());
  }

  private Step besides(String end, String namesake) {
    return Gaps.assumed(
        "assumed#" + end + "#onward",
        StepKind.SUPPLIED,
        end,
        UNNAMED,
        until,
        () ->
            Sentence.of(
                "{0}, whose name is like that of {1}, sends the part on; should they be two"
                    + " parties, no record names the next holder.",
                holders.caption(namesake), holders.caption(end)));
  }

  private Step onward(String end, Set<String> countries) {
    return Gaps.assumed(
        "assumed#" + end + "#onward",
        StepKind.SUPPLIED,
        end,
        UNNAMED,
        until,
        () ->
            Sentence.of(
                "{0} sits in {1}; no record shows the goods going on to where the weapon is made"
                    + " ({2}).",
                holders.caption(end),
                String.join(", ", countries.stream().sorted().toList()),
                String.join(", ", part.countries().stream().sorted().toList())));
  }

  /// Countries to which records say that goods to each holder went; none where it is not known
  /// where the weapon is made, since then nobody asks.
  Map<String, Set<String>> destinations(Collection<FittingShipment> shipments) {
    Map<String, Set<String>> reached = new HashMap<>();
    if (part.countries().isEmpty()) {
      return reached;
    }
    for (FittingShipment fitting : shipments) {
      for (Statement statement : fitting.shipment().entity().statements()) {
        if (statement.property().equals("destinationCountry")) {
          reached
              .computeIfAbsent(
                  holders.of(fitting.shipment().chain().getLast()), id -> new HashSet<>())
              .add(statement.value());
        }
      }
    }
    return reached;
  }
}
