package dev.chokepoint.web.page.evidence;

import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.evidence.entity.Entity;
import dev.chokepoint.evidence.statement.Basis;
import dev.chokepoint.evidence.statement.Grade;
import dev.chokepoint.evidence.statement.Locator;
import dev.chokepoint.evidence.statement.Statement;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.part.Evidence;
import dev.chokepoint.web.page.told.Facts;
import dev.chokepoint.web.page.told.Told;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Puts statements together by property and value.
public final class EvidenceReading {

  private final Holdings holdings;
  private final Words words;
  private final Told told;

  public EvidenceReading(Holdings holdings, Words words) {
    this.holdings = holdings;
    this.words = words;
    this.told = new Told(holdings.model(), words, this::caption);
  }

  private String caption(String id) {
    return holdings.entity(id).map(entity -> entity.caption(holdings.model())).orElse(id);
  }

  /// The values of one property, the one asked for first.
  ///
  /// @param value empty for all
  /// @return empty if nobody states it
  public Optional<Evidence> ofProperty(
      Entity entity, String property, Optional<String> value, boolean contested) {
    Map<String, List<Statement>> byValue = byValue(entity.statements(property));
    List<Evidence.Value> values = new ArrayList<>();
    List<Evidence.Value> others = new ArrayList<>();
    byValue.forEach((text, statements) ->
        (value.isEmpty() || value.get().equals(text) ? values : others).add(value(statements)));
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(evidence(entity, property, values, others, contested));
  }

  /// Statements by their ids, under the properties that they are of.
  public List<Evidence> ofStatements(Entity entity, List<String> ids) {
    Map<String, List<Statement>> byProperty =
        entity.statements().stream()
            .filter(statement -> ids.contains(statement.id()) && statement.isProperty())
            .collect(
                Collectors.groupingBy(
                    Statement::property, LinkedHashMap::new, Collectors.toList()));
    List<Evidence> all = new ArrayList<>();
    byProperty.forEach((property, statements) ->
        all.add(
            evidence(
                entity,
                property,
                byValue(statements).values().stream().map(this::value).toList(),
                List.of(),
                false)));
    return all;
  }

  private Evidence evidence(
      Entity entity,
      String property,
      List<Evidence.Value> values,
      List<Evidence.Value> others,
      boolean contested) {
    return new Evidence(
        NameText.of(told.caption(entity)),
        PageUrl.of("entities", entity.id()).toString(),
        told.property(entity.schema(), property),
        values,
        others,
        contested,
        PageUrl.of("statements").with("entity", entity.id()).with("prop", property).toString(),
        pin(entity, values));
  }

  /// Where the statements behind some values are pinned to a case.
  private static String pin(Entity entity, List<Evidence.Value> values) {
    PageUrl pin = PageUrl.of("cases", "pins").with("what", "entity").with("id", entity.id());
    for (Evidence.Value value : values) {
      for (Evidence.Said said : value.said()) {
        pin = pin.and("statement", said.id());
      }
    }
    return pin.toString();
  }

  private static Map<String, List<Statement>> byValue(List<Statement> statements) {
    return statements.stream()
        .collect(Collectors.groupingBy(Statement::value, LinkedHashMap::new, Collectors.toList()));
  }

  private Evidence.Value value(List<Statement> statements) {
    Statement first = statements.getFirst();
    long sources =
        statements.stream()
            .map(s -> s.dataset() + " " + s.provenance().statedBy())
            .distinct()
            .count();
    return new Evidence.Value(
        told.value(first),
        told.href(first),
        sources == 1,
        statements.stream().map(this::said).toList());
  }

  private Evidence.Said said(Statement statement) {
    String document = statement.provenance().statedBy();
    Optional<SourceFacts> source = source(statement);
    String title =
        source
            .filter(known -> known.name().equals(statement.dataset()))
            .map(SourceFacts::title)
            .orElse(null);
    return new Evidence.Said(
        title == null ? statement.dataset() : title,
        PageUrl.of("sources", statement.dataset()).toString(),
        grade(statement.provenance().grade()),
        basis(statement.provenance().basis()),
        document == null ? null : NameText.of(caption(document)),
        document == null ? null : PageUrl.of("entities", document).toString(),
        seen(statement.firstSeen()),
        seen(statement.lastSeen()),
        statement.originalValue() == null
            ? null
            : NameText.of(statement.originalValue(), statement.lang()),
        statement.entityId(),
        statement.id(),
        statement.provenance().locators().stream().map(place -> place(place, source)).toList());
  }

  /// The source that a statement was imported with: the one of its dataset's name, else the only
  /// one that was read from a file in which it stands.
  private Optional<SourceFacts> source(Statement statement) {
    Optional<SourceFacts> named =
        holdings.sources().stream()
            .filter(each -> each.name().equals(statement.dataset()))
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    List<SourceFacts> read =
        holdings.sources().stream()
            .filter(each ->
                statement.provenance().locators().stream().anyMatch(p -> file(each, p).isPresent()))
            .toList();
    return read.size() == 1 ? Optional.of(read.getFirst()) : Optional.empty();
  }

  /// A bundled file is called by its folder and name where a value stands in it, and by its name
  /// where it is listed.
  private static Optional<SourceFacts.ReadFile> file(SourceFacts source, Locator place) {
    return source.files().stream()
        .filter(
            each -> place.file().equals(each.name()) || place.file().endsWith("/" + each.name()))
        .findFirst();
  }

  private static @Nullable String seen(@Nullable String time) {
    return time == null ? null : Facts.day(time);
  }

  private @Nullable String grade(@Nullable Grade grade) {
    if (grade == null) {
      return null;
    }
    return words.say(
        "grade",
        grade.toString(),
        words.say("grade.reliability." + grade.reliability().name().toLowerCase(Locale.ROOT)),
        words.say("grade.credibility." + grade.credibility().digit()));
  }

  private @Nullable String basis(Basis basis) {
    return basis == Basis.STATED
        ? null
        : words.say("evidence.basis." + basis.name().toLowerCase(Locale.ROOT));
  }

  private static Evidence.Place place(Locator place, Optional<SourceFacts> source) {
    return new Evidence.Place(
        place.toString(),
        source.stream()
            .flatMap(facts -> file(facts, place).stream())
            .map(SourceFacts.ReadFile::sha256)
            .findFirst()
            .orElse(null));
  }
}
