package dev.chokepoint.parts.decode;

import dev.chokepoint.evidence.interval.PartialDate;
import dev.chokepoint.parts.date.DateAnswer;
import dev.chokepoint.parts.date.DateCodes;
import dev.chokepoint.parts.date.DateReading;
import dev.chokepoint.parts.date.ExcludedReading;
import dev.chokepoint.parts.date.PartLife;
import dev.chokepoint.parts.date.Refusal;
import dev.chokepoint.parts.date.TokenHint;
import dev.chokepoint.parts.maker.Introduction;
import dev.chokepoint.parts.maker.MakerRules;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.marking.Marking;
import dev.chokepoint.parts.marking.Token;
import dev.chokepoint.parts.number.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Asks the date codes of every maker the part may be of and keeps each reading once.
final class DateSearch {

  /// More makers than this are no evidence for any.
  private static final int MOST_MAKERS = 3;

  private final Makers makers;
  private final DateCodes codes;

  DateSearch(Makers makers, DateCodes codes) {
    this.makers = makers;
    this.codes = codes;
  }

  /// What all asked makers' rules say together.
  DateAnswer answer(
      Marking marking,
      List<MakerCandidate> candidates,
      List<PartCandidate> parts,
      @Nullable LocalDate recovered) {
    Set<Integer> partTokens = partTokens(parts);
    partTokens.addAll(quantities(marking));
    List<PartLife> lives = lives(parts);
    List<DateAnswer> answers = new ArrayList<>();
    for (String key : keys(candidates, parts)) {
      answers.add(codes.read(key, marking.texts(), partTokens, recovered, lives));
    }
    if (answers.isEmpty()) {
      return codes.read(null, marking.texts(), partTokens, recovered, lives);
    }
    List<DateAnswer> own = answers.stream().filter(answer -> !answer.generic()).toList();
    return merged(own.isEmpty() ? answers.subList(0, 1) : own);
  }

  /// The makers to ask: whoever is given or named, and whoever the surest number is of.
  private static Set<String> keys(List<MakerCandidate> candidates, List<PartCandidate> parts) {
    Set<String> keys = new LinkedHashSet<>();
    candidates.stream()
        .filter(candidate -> candidate.evidence() != MakerCandidate.Evidence.NUMBER)
        .forEach(candidate -> keys.add(candidate.maker().key()));
    parts.stream()
        .filter(part -> part.reading() == parts.getFirst().reading())
        .map(part -> part.number().maker())
        .filter(key -> !key.isEmpty())
        .limit(MOST_MAKERS)
        .forEach(keys::add);
    return keys;
  }

  /// Places of values with a unit: they are no date codes.
  static Set<Integer> quantities(Marking marking) {
    Set<Integer> places = new LinkedHashSet<>();
    List<Token> tokens = marking.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean amongWords =
          (i > 0 && tokens.get(i - 1).isWord())
              || (i + 1 < tokens.size() && tokens.get(i + 1).isWord());
      boolean beforeUnit =
          i + 1 < tokens.size() && Quantities.are(tokens.get(i), tokens.get(i + 1));
      if (beforeUnit || Quantities.is(tokens.get(i), amongWords)) {
        places.add(i);
      }
    }
    return places;
  }

  private static Set<Integer> partTokens(List<PartCandidate> parts) {
    Set<Integer> tokens = new LinkedHashSet<>();
    if (!parts.isEmpty()) {
      PartCandidate best = parts.getFirst();
      for (int i = best.firstToken(); i <= best.lastToken(); i++) {
        tokens.add(i);
      }
    }
    return tokens;
  }

  /// When the candidates were sold, if a source says so of each of them.
  private List<PartLife> lives(List<PartCandidate> parts) {
    List<PartLife> lives = new ArrayList<>();
    for (PartCandidate part : parts) {
      List<PartLife> own =
          introductions(part)
              .filter(introduction -> !introduction.unverified())
              .map(DateSearch::life)
              .toList();
      if (own.isEmpty()) {
        return List.of();
      }
      lives.addAll(own);
    }
    return lives;
  }

  private static PartLife life(Introduction introduction) {
    return new PartLife(
        firstDay(introduction.from()),
        introduction.to().isEmpty() ? null : lastDay(introduction.to()),
        introduction.source());
  }

  static LocalDate firstDay(String date) {
    LocalDate day = PartialDate.parse(date).orElseThrow().interval().from();
    if (day == null) {
      throw new IllegalArgumentException("no first day: " + date);
    }
    return day;
  }

  private static LocalDate lastDay(String date) {
    LocalDate day = PartialDate.parse(date).orElseThrow().interval().to();
    if (day == null) {
      throw new IllegalArgumentException("no last day: " + date);
    }
    return day;
  }

  /// What is known of when a candidate was first sold.
  Stream<Introduction> introductions(PartCandidate part) {
    if (part.number().level() == Level.TEXT_ONLY) {
      return Stream.of();
    }
    return makers
        .rules(part.number().maker())
        .map(MakerRules::introductions)
        .orElse(List.of())
        .stream()
        .filter(introduction -> introduction.base().matcher(part.number().base()).matches());
  }

  private static DateAnswer merged(List<DateAnswer> answers) {
    Map<String, DateReading> readings = new LinkedHashMap<>();
    Map<String, ExcludedReading> excluded = new LinkedHashMap<>();
    Map<Integer, Refusal> refusals = new LinkedHashMap<>();
    Set<TokenHint> hints = new LinkedHashSet<>();
    for (DateAnswer answer : answers) {
      answer.readings().forEach(reading -> readings.putIfAbsent(place(reading), reading));
      answer.excluded().forEach(each -> excluded.putIfAbsent(place(each.reading()), each));
      answer.refusals().forEach(each -> refusals.putIfAbsent(each.token(), each));
      hints.addAll(answer.hints());
    }
    readings.values().forEach(reading -> refusals.remove(reading.firstToken()));
    return new DateAnswer(
        List.copyOf(readings.values()),
        List.copyOf(excluded.values()),
        List.copyOf(refusals.values()),
        List.copyOf(hints),
        answers.getFirst().generic());
  }

  private static String place(DateReading reading) {
    return reading.firstToken() + " " + reading.interval();
  }
}
