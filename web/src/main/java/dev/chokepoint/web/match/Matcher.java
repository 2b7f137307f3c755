package dev.chokepoint.web.match;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SearchRequest;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.model.Model;
import dev.chokepoint.evidence.model.Property;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.matching.Comparison;
import dev.chokepoint.matching.Matching;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import dev.chokepoint.matching.score.Party;
import dev.chokepoint.matching.score.PartyIdentifier;
import dev.chokepoint.matching.score.PartyName;
import dev.chokepoint.web.catalog.Datasets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds who may be the one that a client describes. For several threads.
final class Matcher {

  private static final Set<String> NAMES =
      Set.of("name", "alias", "previousName", "weakAlias", "abbreviation");
  private static final Set<String> DATES = Set.of("birthDate", "incorporationDate", "buildDate");

  /// Things that no index of names holds are looked for by their words; so many are compared.
  private static final int MOST_COMPARED = 500;

  private final Holdings holdings;
  private final Datasets datasets;
  private final Model model;

  Matcher(Holdings holdings, Datasets datasets) {
    this.holdings = holdings;
    this.datasets = datasets;
    this.model = holdings.model();
  }

  /// What one query gives.
  ///
  /// @param results best first
  /// @param matches how many reach the threshold in all
  record Result(Example example, List<Scored> results, int matches) {

    Result {
      results = List.copyOf(results);
    }
  }

  /// A party found, before it is known whether it is wanted.
  private record Candidate(String id, double score, Because because) {}

  /// Tells why, when it is asked.
  private interface Because {
    Explanation tell();
  }

  Result match(Example example, MatchParameters parameters) {
    List<Candidate> candidates = candidates(example, parameters);
    boolean open = parameters.filter().isOpen();
    List<Scored> results = new ArrayList<>();
    int matches = 0;
    for (Candidate candidate : candidates) {
      boolean full = results.size() >= parameters.limit();
      boolean match = candidate.score() >= parameters.threshold();
      if (candidate.score() <= parameters.cutoff() || (full && !match)) {
        break;
      }
      if (full && open) {
        matches++;
        continue;
      }
      Optional<Entity> entity = holdings.entity(candidate.id());
      if (entity.isEmpty() || !(open || parameters.filter().wants(entity.get(), datasets, model))) {
        continue;
      }
      matches += match ? 1 : 0;
      if (!full) {
        results.add(scored(entity.get(), candidate));
      }
    }
    return new Result(example, results, matches);
  }

  private static Scored scored(Entity entity, Candidate candidate) {
    Explanation explanation = candidate.because().tell();
    return new Scored(entity, candidate.score(), explanation.sentence(), explanation.features());
  }

  private List<Candidate> candidates(Example example, MatchParameters parameters) {
    Set<String> from = parameters.filter().scope().sources();
    if (parameters.algorithm().kind() == Algorithm.Kind.SLIDER) {
      return slid(example, parameters, from);
    }
    List<Party> readings = readings(example, parameters);
    boolean asked = readings.stream().anyMatch(Matcher::tells);
    if (!asked) {
      return List.of();
    }
    double least = Math.clamp(parameters.cutoff(), Matching.LOWEST_CUTOFF, 1.0);
    if (!parameters.weights().isEmpty()) {
      least = Matching.LOWEST_CUTOFF;
    }
    List<Candidate> found =
        indexed(example)
            ? byNames(readings, least, from)
            : byWords(example, readings.getFirst(), least, from);
    return parameters.weights().isEmpty() ? found : weighed(found, parameters.weights());
  }

  private static boolean tells(Party party) {
    return !party.names().isEmpty() || !party.identifiers().isEmpty();
  }

  private boolean indexed(Example example) {
    return example.isAnything()
        || example.schema().isA("LegalEntity")
        || example.schema().isA("Vehicle")
        || example.schema().isA("CryptoWallet");
  }

  private List<Party> readings(Example example, MatchParameters parameters) {
    boolean namesOnly = parameters.algorithm().kind() == Algorithm.Kind.NAMES_ONLY;
    List<String> names = names(example, parameters.nameProperty());
    List<String> dates = namesOnly ? List.of() : dates(example);
    List<String> countries = namesOnly ? List.of() : example.ofType(model, "country");
    List<String> addresses = namesOnly ? List.of() : example.ofType(model, "address");
    List<PartyIdentifier> numbers = namesOnly ? List.of() : numbers(example);
    Matching matching = holdings.matching();
    return example.isAnything()
        ? matching.readings(names, dates, countries, addresses, numbers)
        : List.of(
            matching.analyse(example.schema().name(), names, dates, countries, addresses, numbers));
  }

  private static List<String> names(Example example, String only) {
    List<String> names = new ArrayList<>();
    example
        .properties()
        .forEach((property, values) -> {
          boolean wanted = only.isEmpty() ? NAMES.contains(property) : property.equals(only);
          if (wanted) {
            names.addAll(values);
          }
        });
    if (names.isEmpty() && only.isEmpty()) {
      for (String caption : example.schema().caption()) {
        names.addAll(example.properties().getOrDefault(caption, List.of()));
      }
    }
    return names;
  }

  private static List<String> dates(Example example) {
    return DATES.stream()
        .flatMap(name -> example.properties().getOrDefault(name, List.of()).stream())
        .toList();
  }

  private List<PartyIdentifier> numbers(Example example) {
    List<PartyIdentifier> numbers = new ArrayList<>();
    example
        .properties()
        .forEach((name, values) -> {
          Property property = example.schema().property(name);
          if (property == null || property.type().equals("identifier")) {
            boolean known = property != null;
            values.forEach(value -> {
              if (known) {
                numbers.add(PartyIdentifier.of(name, value));
              } else if (example.ofType(model, "identifier").contains(value)) {
                numbers.add(PartyIdentifier.of(PartyIdentifier.ANY, value));
              }
            });
          }
        });
    return numbers;
  }

  private List<Candidate> byNames(List<Party> readings, double least, Set<String> from) {
    return holdings.screen(readings, least, from).stream()
        .map(found -> new Candidate(found.id(), found.score(), () -> holdings.explain(found)))
        .toList();
  }

  /// Addresses, securities, positions and the like.
  private List<Candidate> byWords(Example example, Party asked, double least, Set<String> from) {
    Comparison comparison = holdings.matching().comparison();
    Map<String, Candidate> found = new HashMap<>();
    for (PartyName name : asked.names()) {
      String words = name.name().raw().replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
      SearchRequest request =
          new SearchRequest(
              words,
              List.of(example.schema().name()),
              List.copyOf(from),
              List.of(),
              List.of(),
              1,
              0);
      for (String id : holdings.find(request, true, MOST_COMPARED).ids()) {
        holdings
            .entity(id)
            .ifPresent(entity -> {
              Party other = party(entity);
              double score = comparison.score(asked, other);
              if (score >= least) {
                found.put(
                    id, new Candidate(id, score, () -> holdings.matching().explain(asked, other)));
              }
            });
      }
    }
    return ordered(found.values());
  }

  private static List<Candidate> ordered(Iterable<Candidate> candidates) {
    List<Candidate> all = new ArrayList<>();
    candidates.forEach(all::add);
    all.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id));
    return all;
  }

  private Party party(Entity entity) {
    List<String> names = new ArrayList<>();
    var schema = model.schema(entity.schema());
    if (schema != null) {
      schema.caption().forEach(property -> names.addAll(entity.values(property)));
    }
    List<String> countries =
        entity.statements().stream()
            .filter(statement -> "country".equals(statement.propertyType()))
            .map(Statement::value)
            .toList();
    List<PartyIdentifier> numbers =
        entity.statements().stream()
            .filter(statement -> "identifier".equals(statement.propertyType()))
            .map(statement -> PartyIdentifier.of(statement.property(), statement.value()))
            .toList();
    return holdings.matching().analyse(entity.schema(), names, List.of(), countries, numbers);
  }

  /// The score with each feature's contribution multiplied.
  private static List<Candidate> weighed(List<Candidate> found, Map<String, Double> weights) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate candidate : found) {
      Explanation told = candidate.because().tell();
      List<Feature> features = new ArrayList<>();
      double sum = 0;
      for (Feature feature : told.features()) {
        String name = feature.kind().name().toLowerCase(java.util.Locale.ROOT);
        double part = feature.contribution() * weights.getOrDefault(name, 1.0);
        sum += part;
        features.add(
            new Feature(feature.kind(), feature.standing(), feature.left(), feature.right(), part));
      }
      double score = Math.clamp(sum, 0, 1);
      Explanation weighed =
          new Explanation(score, told.sentence(), told.words(), features, told.settle());
      all.add(new Candidate(candidate.id(), score, () -> weighed));
    }
    return ordered(all);
  }

  private List<Candidate> slid(Example example, MatchParameters parameters, Set<String> from) {
    List<String> asked = names(example, parameters.nameProperty());
    List<Slider.Name> names = asked.stream().map(Slider.Name::of).toList();
    Map<String, Candidate> best = new HashMap<>();
    holdings.names(
        from,
        (id, party) -> {
          for (PartyName listed : party.names()) {
            Slider.Name other = Slider.Name.of(listed.name().raw());
            for (int i = 0; i < names.size(); i++) {
              double score = Math.rint(Slider.score(names.get(i), other) * 100) / 100;
              Candidate known = best.get(id);
              if (score > parameters.cutoff() && (known == null || score > known.score())) {
                best.put(id, new Candidate(id, score, because(asked.get(i), listed, score)));
              }
            }
          }
        });
    return ordered(best.values());
  }

  private static Because because(String asked, PartyName listed, double score) {
    String other = listed.name().raw();
    return () ->
        new Explanation(
            score,
            "“" + asked + "” and “" + other + "”: letters and sound",
            List.of(),
            List.of(new Feature(Feature.Kind.NAME, Feature.Standing.NEARLY, asked, other, score)),
            "");
  }
}
