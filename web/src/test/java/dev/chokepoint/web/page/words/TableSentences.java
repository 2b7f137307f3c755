package dev.chokepoint.web.page.words;

import dev.chokepoint.controls.goods.Chpl;
import dev.chokepoint.controls.goods.HsCandidates;
import dev.chokepoint.controls.measures.MeasureTable;
import dev.chokepoint.controls.measures.StatusBlocks;
import dev.chokepoint.desk.accounts.Role;
import dev.chokepoint.desk.records.NewDecision;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.ownership.RuleBook;
import dev.chokepoint.parts.maker.Makers;
import dev.chokepoint.parts.maker.PartRule;
import dev.chokepoint.parts.maker.TokenRule;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.policy.PolicyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sentences that stand in the tables of a room and are said from there.
final class TableSentences {

  private static final Path DATE_CODES =
      Path.of("../parts/src/main/resources/dev/chokepoint/parts/date");

  private TableSentences() {}

  static Set<String> of(String room) {
    return switch (room) {
      case "ownership" -> ofRules();
      case "controls" -> both(ofMeasures(), headings());
      case "screening" -> Set.of(new PolicyReader(RedFlags.bundled()).bundled().note().text());
      case "desk" ->
          Stream.of(NewDecision.SAYINGS, NewDecision.REASONS)
              .flatMap(List::stream)
              .collect(Collectors.toSet());
      case "web" -> Stream.of(Role.values()).map(Role::word).collect(Collectors.toSet());
      case "parts" -> both(dateCodes(), makersRules());
      default -> Set.of();
    };
  }

  private static Set<String> ofRules() {
    return texts(
        RuleBook.bundled().versions().stream()
            .flatMap(version -> Stream.of(version.says(), version.source())));
  }

  private static Set<String> ofMeasures() {
    Stream<Sentence> rows =
        MeasureTable.bundled().rows().stream()
            .flatMap(row -> Stream.of(row.list(), row.requirement()));
    Stream<Sentence> blocks =
        StatusBlocks.bundled().blocks().stream()
            .flatMap(block -> Stream.of(block.government(), block.says(), block.source()));
    return texts(Stream.concat(rows, blocks));
  }

  /// Kinds of part, what decides between their headings, and what the list calls those.
  private static Set<String> headings() {
    Chpl list = Chpl.bundled();
    return HsCandidates.bundled().all().stream()
        .flatMap(each ->
            Stream.concat(
                Stream.of(each.kind(), each.note()),
                list.of(each.code()).stream().map(Chpl.Entry::label)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  /// What the makers' rules call the parts that they read, and say of other tokens.
  private static Set<String> makersRules() {
    return Makers.standard().all().stream()
        .flatMap(rules ->
            Stream.concat(
                rules.parts().stream().map(PartRule::what),
                rules.tokens().stream().map(TokenRule::meaning)))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static Set<String> texts(Stream<Sentence> said) {
    return said.filter(sentence -> !sentence.isEmpty())
        .map(Sentence::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What the makers' rules for date codes say, and why a maker made nothing before some day.
  private static Set<String> dateCodes() {
    Set<String> sentences = new TreeSet<>();
    try (Stream<Path> files = Files.list(DATE_CODES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tsv")).toList()) {
        for (String line : Files.readAllLines(file)) {
          List<String> cells = List.of(line.split("\t"));
          switch (cells.getFirst()) {
            case "floor" -> sentences.add(cells.get(2));
            case "date", "bare", "never", "hint" -> sentences.add(cells.get(4));
            default -> {
              // comments, and other files that follow in this place
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences;
  }
}
