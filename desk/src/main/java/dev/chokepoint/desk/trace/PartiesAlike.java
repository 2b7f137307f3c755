package dev.chokepoint.desk.trace;

import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.identifier.IdentifierProperties;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.Screener;
import dev.chokepoint.matching.index.NameIndex;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which other parties a party of a shipment is, or may be: because a source says so, because both
/// carry one number, or because their names are alike. The last is a lead and no identity.
public final class PartiesAlike {

  /// Records about one party that are looked through for a stated equivalence.
  private static final int MOST_RECORDS = 500;

  /// Parties with names alike that are given for one party, the best first.
  private static final int MOST_NAMES = 5;

  private final Model model;
  private final Matching matching;
  private final Screener screener;

  /// @param indexes the index of names of each source
  public PartiesAlike(Model model, Matching matching, Collection<NameIndex> indexes) {
    this.model = model;
    this.matching = matching;
    this.screener = matching.screener(List.copyOf(indexes));
  }

  /// What is known or thought, by the other party's id; each other party once, for its best reason.
  List<SameParty> of(String id, RouteSource source) {
    Optional<Entity> party =
        source.entity(id).filter(entity -> model.isA(entity.schema(), "LegalEntity"));
    if (party.isEmpty()) {
      return List.of();
    }
    Map<String, SameParty> found = new TreeMap<>();
    // Records of one party under several ids are one entity by now, and its ids all lead to it.
    String own = party.get().id();
    for (SameParty stated : stated(own, source)) {
      found.put(stated.other(own), stated);
    }
    Party analysed = matching.analyse(party.get());
    for (Screener.Match match : retrieve(analysed)) {
      source
          .entity(match.id())
          .filter(entity -> !entity.id().equals(own) && !found.containsKey(entity.id()))
          .filter(entity -> model.isA(entity.schema(), "LegalEntity"))
          .ifPresent(
              entity -> found.put(entity.id(), compared(party.get(), analysed, entity, match)));
    }
    return List.copyOf(found.values());
  }

  private List<SameParty> stated(String id, RouteSource source) {
    List<SameParty> stated = new ArrayList<>();
    source
        .linked(List.of(id), Set.of("PartySameAs"), MOST_RECORDS)
        .values()
        .forEach(records -> records.forEach(record -> read(id, record, stated)));
    return stated;
  }

  private static void read(String id, Entity record, List<SameParty> stated) {
    for (String left : record.values("left")) {
      for (String right : record.values("right")) {
        if (!left.equals(right) && (left.equals(id) || right.equals(id))) {
          stated.add(
              new SameParty(
                  left,
                  right,
                  SameParty.Basis.STATED,
                  record
                      .first("reason")
                      .map(Sentence::verbatim)
                      .orElse(Sentence.of("A source states that both are one party.")),
                  record.statements()));
        }
      }
    }
  }

  private List<Screener.Match> retrieve(Party party) {
    return screener.retrieve(party, Matching.DEFAULT_THRESHOLD).stream()
        .limit(MOST_NAMES + 1L)
        .toList();
  }

  private SameParty compared(Entity party, Party analysed, Entity other, Screener.Match match) {
    List<Statement> shared = sharedNumbers(party, other);
    if (!shared.isEmpty()) {
      Statement number = shared.getFirst();
      return new SameParty(
          party.id(),
          other.id(),
          SameParty.Basis.IDENTIFIER,
          Sentence.of(
              "{0} and {1} both carry {2} {3}.",
              party.caption(model), other.caption(model), number.property(), number.value()),
          shared);
    }
    return new SameParty(
        party.id(),
        other.id(),
        SameParty.Basis.NAME_ALONE,
        Sentence.of(
            "Only the names are alike (score {0}): {1}",
            String.format(Locale.ROOT, "%.2f", match.score()),
            matching.explain(analysed, screener.party(match)).sentence()),
        List.of());
  }

  /// Statements of both that give the same valid number under one checked property.
  private List<Statement> sharedNumbers(Entity party, Entity other) {
    List<Statement> shared = new ArrayList<>();
    for (Statement own : party.statements()) {
      boolean valid =
          IdentifierProperties.scheme(model, own.schema(), own.property())
              .filter(scheme -> scheme.fault(own.value()).isEmpty())
              .isPresent();
      if (valid) {
        other.statements(own.property()).stream()
            .filter(theirs -> theirs.value().equals(own.value()))
            .findFirst()
            .ifPresent(theirs -> {
              shared.add(own);
              shared.add(theirs);
            });
      }
    }
    return shared;
  }
}
