package dev.chokepoint.routes.trace;

import dev.chokepoint.evidence.interval.DateInterval;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.number.PartReader;
import dev.chokepoint.routes.Ground;
import dev.chokepoint.routes.Route;
import dev.chokepoint.routes.RouteSource;
import dev.chokepoint.routes.SameParty;
import dev.chokepoint.routes.ShipmentDays;
import dev.chokepoint.routes.Step;
import dev.chokepoint.routes.StepKind;
import dev.chokepoint.routes.Strength;
import dev.chokepoint.routes.StrengthTable;
import dev.chokepoint.routes.StrengthTable.Band;
import dev.chokepoint.routes.search.ExactRouteSearch;
import dev.chokepoint.routes.search.RouteSearch;
import dev.chokepoint.routes.search.StepBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Traces a part: gathers the records that may be of it, puts the tests to them, draws the steps
/// and the assumptions between them, and asks for the best routes. Pure but for what it asks its
/// source.
public final class Tracer {

  /// Stands for the maker where no party is known to be it.
  public static final String UNKNOWN_MAKER = "maker not known";

  /// Stands for a holder that no record names.
  public static final String UNNAMED_HOLDER = "holder not named by any record";

  private static final int OWNER_LEVELS = 2;

  private static final List<String> ALSO_NAMED = List.of("seller", "producer", "notifyParty");

  private final RouteSource source;
  private final Model model;
  private final RouteSearch search;
  private final PartReader numbers = new PartReader(Makers.standard());

  public Tracer(RouteSource source, Model model) {
    this(source, model, new ExactRouteSearch());
  }

  public Tracer(RouteSource source, Model model, RouteSearch search) {
    this.source = source;
    this.model = model;
    this.search = search;
  }

  /// The answer for one part.
  public Trace trace(TracedPart part, TraceOptions options) {
    return new Run(part, options).trace();
  }

  /// Shipments that no test rules out, without asking for routes. Parties that only other records
  /// say to be one are not put together for it.
  public List<FittingShipment> fitting(TracedPart part, TraceOptions options) {
    StatedSteps stated = StatedSteps.read(source, part);
    Candidates candidates = new Candidates(source, numbers, part, stated, options.widened());
    Holders producers = new Holders(source, model);
    producers.addApart(candidates.gathered().producers());
    return candidates.sorted(producers).fitting();
  }

  private final class Run {

    private final TracedPart part;
    private final TraceOptions options;
    private final Holders holders = new Holders(source, model);
    private final StepBook steps = new StepBook();

    /// What is found, which is no holder.
    private final Set<String> things = new HashSet<>();

    private String maker = UNKNOWN_MAKER;

    Run(TracedPart part, TraceOptions options) {
      this.part = part;
      this.options = options;
      things.addAll(part.items());
      things.add(part.id());
      things.addAll(part.parts());
    }

    Trace trace() {
      StatedSteps stated = StatedSteps.read(source, part);
      Candidates candidates = new Candidates(source, numbers, part, stated, options.widened());
      Gathered gathered = candidates.gathered();
      List<Step> raw = new ArrayList<>(AnswerSteps.of(source, part.id()));
      raw.addAll(stated.steps(gathered.named().keySet()));
      takeIn(gathered, raw, stated);
      Sorting sorting = candidates.sorted(holders);
      takeIn(sorting.fitting().stream().map(FittingShipment::shipment).toList());
      sorting.fitting().forEach(fitting -> raw.addAll(ShipmentSteps.of(fitting)));
      raw.forEach(this::place);
      draw(stated, gathered, sorting);
      List<Route> routes =
          search.best(
              new RouteSearch.Question(
                  steps, maker, part.id(), window(), options.hops(), options.routes()));
      return answer(
          nobodyMade() ? fromFirstHolders(routes) : routes,
          told(),
          sorting,
          Widenings.of(source, part, sorting, kind -> fitting(kind, stated)));
    }

    /// How many shipments would fit if one thing more were let in, by putting all tests to them.
    private int fitting(Widening.Kind more, StatedSteps stated) {
      Set<Widening.Kind> wider = new HashSet<>(options.widened());
      if (!wider.add(more)) {
        return 0;
      }
      Candidates candidates = new Candidates(source, numbers, part, stated, wider);
      holders.add(candidates.gathered().producers());
      return candidates.sorted(holders).fitting().size();
    }

    /// Whether not even a name of the maker is known.
    private boolean nobodyMade() {
      return part.makers().isEmpty() && part.makerName() == null;
    }

    /// Where nobody is known to have made the part, a route begins with the first holder that a
    /// record names. The step before it only opened the search and stood at the best strength.
    private static List<Route> fromFirstHolders(List<Route> routes) {
      return routes.stream()
          .filter(route -> route.length() > 1)
          .map(route -> new Route(route.steps().subList(1, route.length())))
          .sorted(Route.BEST_FIRST)
          .toList();
    }

    /// Places of the steps that are told: all but those that only opened the search.
    private int[] told() {
      int opened = nobodyMade() ? steps.number(UNKNOWN_MAKER) : -1;
      return IntStream.range(0, steps.size())
          .filter(place -> steps.from(place) != opened || opened < 0)
          .toArray();
    }

    private static Step opening(Step step) {
      return new Step(
          step.id(),
          step.kind(),
          step.from(),
          step.to(),
          step.when(),
          null,
          null,
          Ground.NOTHING,
          Strength.DOCUMENTED,
          false,
          List.of(),
          null,
          step.because());
    }

    /// A wider window is no window.
    private DateInterval window() {
      return options.widened().contains(Widening.Kind.WINDOW)
          ? DateInterval.UNKNOWN
          : part.window();
    }

    /// Names the holders that somebody states, and the producers by which a shipment may be ruled
    /// out, so that it is settled which ids are one party.
    private void takeIn(Gathered gathered, List<Step> raw, StatedSteps stated) {
      Set<String> ids = new TreeSet<>(part.makers());
      ids.addAll(gathered.producers());
      raw.forEach(step -> {
        ids.add(step.from());
        ids.add(step.to());
      });
      stated.links().forEach(link -> ids.addAll(link.values("party")));
      part.weaponMakers().forEach(each -> ids.add(each.party()));
      ids.removeAll(things);
      holders.name(part.id(), part.name());
      holders.add(ids);
      List<String> makers = part.makers();
      makers.forEach(each -> holders.join(makers.getFirst(), each));
      if (makers.isEmpty()) {
        holders.name(UNKNOWN_MAKER, part.makerName() == null ? UNKNOWN_MAKER : part.makerName());
      } else {
        maker = holders.of(makers.getFirst());
      }
      takeIn(gathered.named().values());
    }

    /// Names the parties of shipments. Those of the shipments that are ruled out are left out: they
    /// are no holders, and a common part has very many.
    private void takeIn(Collection<ShipmentRecord> shipments) {
      List<String> ids = new ArrayList<>(2 * shipments.size());
      for (ShipmentRecord shipment : shipments) {
        ids.addAll(shipment.chain());
        for (String role : ALSO_NAMED) {
          String party = shipment.papers().value(role);
          if (party != null) {
            ids.add(party);
          }
        }
      }
      ids.removeIf(things::contains);
      holders.add(ids);
    }

    /// Steps from and to the catalogue part are its maker's; those into the weapon reach the part.
    private void place(Step step) {
      String from = holder(step.from());
      String to = holder(step.to());
      if (!from.equals(to) && !from.equals(part.id()) && !to.equals(maker)) {
        steps.put(step.between(from, to));
      }
    }

    private String holder(String id) {
      if (part.parts().contains(id)) {
        return maker;
      }
      return part.items().contains(id) ? part.id() : holders.of(id);
    }

    private void draw(StatedSteps stated, Gathered gathered, Sorting sorting) {
      Gaps gaps = new Gaps(steps, maker, part.id());
      List<Step> first = gaps.firstSteps(holders, declared(sorting.fitting()), makersByName());
      makersByName().forEach(id -> keep(makerByName(id)));
      Set<String> ends = new LinkedHashSet<>(gaps.ends());
      for (int place = 0, found = steps.number(part.id()); place < steps.size(); place++) {
        if (steps.to(place) == found) {
          ends.remove(steps.holder(steps.from(place)));
        }
      }
      first.forEach(step -> keep(nobodyMade() ? opening(step) : step));
      Collection<String> owned = ends;
      Set<String> owners = new LinkedHashSet<>();
      for (int level = 0; level < OWNER_LEVELS; level++) {
        owned = owners(owned);
        owners.addAll(owned);
      }
      ends.addAll(owners);
      LastSteps last = new LastSteps(part, holders);
      last.stated(stated.links(), gathered.named())
          .assumed(ends, namesakes(gaps), last.destinations(sorting.fitting()))
          .forEach(this::keep);
      for (SameParty link : holders.byNameAlone()) {
        keep(sameName(link, holders.of(link.left()), holders.of(link.right())));
        keep(sameName(link, holders.of(link.right()), holders.of(link.left())));
      }
    }

    /// Where no party is said to be the maker: holders that bear the name that the source gives.
    private Set<String> makersByName() {
      String name = part.makerName();
      return part.makers().isEmpty() && name != null ? holders.named(name) : Set.of();
    }

    private Step makerByName(String id) {
      return new Step(
          "same-name#" + UNKNOWN_MAKER + "#" + id,
          StepKind.SAME_NAME,
          maker,
          id,
          DateInterval.UNKNOWN,
          null,
          null,
          Ground.NAME,
          StrengthTable.of(Ground.NAME, null, Band.NOT_JUDGED),
          false,
          List.of(),
          null,
          "By name alone: the maker is written \""
              + part.makerName()
              + "\", as this party is; nothing else says that it is the maker.");
    }

    /// Shipments whose papers declare the maker as the producer, by the holder that sent them.
    private Map<String, Set<String>> declared(Collection<FittingShipment> fitting) {
      Map<String, Set<String>> declared = new TreeMap<>();
      for (FittingShipment each : fitting) {
        ShipmentRecord shipment = each.shipment();
        String producer = shipment.papers().value("producer");
        if (producer != null && holders.of(producer).equals(maker)) {
          declared
              .computeIfAbsent(holders.of(shipment.chain().getFirst()), id -> new TreeSet<>())
              .add(shipment.id());
        }
      }
      return declared;
    }

    /// Who sends the part on under a name like that of another holder.
    private Map<String, String> namesakes(Gaps gaps) {
      Map<String, String> namesakes = new TreeMap<>();
      for (SameParty link : holders.byNameAlone()) {
        String left = holders.of(link.left());
        String right = holders.of(link.right());
        if (gaps.sends(right)) {
          namesakes.putIfAbsent(left, right);
        }
        if (gaps.sends(left)) {
          namesakes.putIfAbsent(right, left);
        }
      }
      return namesakes;
    }

    private void keep(Step step) {
      if (!step.to().equals(maker) && !step.from().equals(part.id())) {
        steps.putIfAbsent(step);
      }
    }

    /// Draws the owners of some holders and says who they are.
    private Set<String> owners(Collection<String> companies) {
      List<String> ids = new ArrayList<>(companies.size());
      companies.forEach(id -> ids.addAll(holders.members(id)));
      ids.sort(null);
      List<Step> stakes = StakeSteps.of(source, ids);
      holders.add(stakes.stream().map(Step::to).toList());
      Set<String> owners = new LinkedHashSet<>();
      for (Step stake : stakes) {
        String company = holders.of(stake.from());
        String owner = holders.of(stake.to());
        if (!company.equals(owner) && !owner.equals(maker)) {
          keep(stake.between(company, owner));
          owners.add(owner);
        }
      }
      return owners;
    }

    private Step sameName(SameParty link, String from, String to) {
      Band band = Facts.band(link.statements());
      return new Step(
          "same-name#" + from + "#" + to,
          StepKind.SAME_NAME,
          from,
          to,
          DateInterval.UNKNOWN,
          null,
          null,
          Ground.NAME,
          StrengthTable.of(Ground.NAME, null, band),
          band != Band.NOT_JUDGED,
          link.statements(),
          null,
          Sentence.of("By name alone: {0}", link.reason()));
    }

    /// @param told places of the steps
    private Trace answer(
        List<Route> routes, int[] told, Sorting sorting, List<Widening> widenings) {
      Map<String, List<Step>> leaving = new HashMap<>();
      Map<String, List<Step>> arriving = new HashMap<>();
      BitSet passed = new BitSet();
      for (Route route : routes) {
        route.holders().forEach(holder -> passed.set(steps.number(holder)));
      }
      BitSet met = new BitSet(steps.holders());
      Step[] all = new Step[told.length];
      for (int i = 0; i < told.length; i++) {
        int place = told[i];
        Step step = steps.step(place);
        all[i] = step;
        met.set(steps.from(place));
        met.set(steps.to(place));
        if (passed.get(steps.from(place))) {
          leaving.computeIfAbsent(step.from(), id -> new ArrayList<>()).add(step);
        }
        if (passed.get(steps.to(place))) {
          arriving.computeIfAbsent(step.to(), id -> new ArrayList<>()).add(step);
        }
      }
      leaving.values().forEach(each -> each.sort(StepsById.ORDER));
      Map<String, String> names = new HolderNames(steps, met, holders::caption);
      Map<String, List<String>> members = new TreeMap<>();
      holders
          .several()
          .forEach((id, ids) -> {
            if (names.containsKey(id)) {
              members.put(id, ids);
            }
          });
      long undated =
          sorting.fitting().stream().filter(each -> !each.shipment().when().bounded()).count();
      return new Trace(
          part,
          part.window(),
          routes.stream().map(route -> traced(route, leaving, arriving)).toList(),
          new StepsById(all),
          sorting.fitting(),
          sorting.ruledOut(),
          Untested.of(part, undated),
          widenings,
          new Remarks(source, part).sentences(holders),
          firstShipments(routes, leaving, arriving),
          names,
          members);
    }

    private static Map<String, DateInterval> firstShipments(
        List<Route> routes, Map<String, List<Step>> leaving, Map<String, List<Step>> arriving) {
      Map<String, DateInterval> first = new HashMap<>();
      for (Route route : routes) {
        for (String holder : route.holders()) {
          first.put(
              holder,
              Stream.of(leaving, arriving)
                  .flatMap(steps -> steps.getOrDefault(holder, List.of()).stream())
                  .filter(step -> step.ground() == Ground.SHIPMENT)
                  .sorted(StepsById.ORDER)
                  .map(Step::when)
                  .reduce(DateInterval.UNKNOWN, ShipmentDays::first));
        }
      }
      return first;
    }

    private TracedRoute traced(
        Route route, Map<String, List<Step>> leaving, Map<String, List<Step>> arriving) {
      List<ProductionReading> readings =
          part.readings().stream().filter(reading -> possible(route, reading)).toList();
      Map<String, List<String>> alike = new TreeMap<>();
      for (Step step : route.steps()) {
        List<String> others =
            leaving.getOrDefault(step.from(), List.of()).stream()
                .filter(other ->
                    other.to().equals(step.to())
                        && other.kind() == step.kind()
                        && !other.id().equals(step.id()))
                .map(other -> other.readFrom().orElse(other.id()))
                .toList();
        if (!others.isEmpty()) {
          alike.put(step.id(), others);
        }
      }
      return new TracedRoute(route, readings, Surplus.of(route, leaving, arriving), alike);
    }

    /// Whether every step can lie on or after the first day of a reading.
    private static boolean possible(Route route, ProductionReading reading) {
      LocalDate made = reading.made().from();
      return made == null
          || route.steps().stream()
              .map(step -> step.when().to())
              .allMatch(last -> last == null || !last.isBefore(made));
    }
  }
}
