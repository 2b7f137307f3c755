package dev.chokepoint.web.page.source;

import dev.chokepoint.desk.CatalogueEntry;
import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.Holdings;
import dev.chokepoint.desk.ListCatalogue;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.told.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Puts what is known of one source on its page.
final class SourceReading {

  private final Visit visit;
  private final Holdings holdings;

  SourceReading(Visit visit, Holdings holdings) {
    this.visit = visit;
    this.holdings = holdings;
  }

  SourcePage page(SourceFacts source, @Nullable Freshness age) {
    return new SourcePage(
        source.name(),
        Objects.requireNonNullElse(source.title(), source.name()),
        age == null ? "" : SourceStates.sentence(visit.words(), age),
        facts(source, age),
        files(source),
        kinds(source),
        versions(source),
        PageUrl.of("search").with("source", source.name()).toString());
  }

  private List<SourcePage.Fact> facts(SourceFacts source, @Nullable Freshness age) {
    List<SourcePage.Fact> facts = new ArrayList<>();
    Optional<CatalogueEntry> entry =
        new ListCatalogue(holdings.desk())
            .all().stream().filter(each -> each.name().equals(source.name())).findFirst();
    add(facts, "publisher", source.publisher());
    entry.ifPresent(known -> {
      String page = known.page();
      if (page != null) {
        facts.add(new SourcePage.Fact(visit.say("source.page"), page, Told.web(page).orElse(null)));
      }
      add(facts, "means", known.means());
      add(facts, "cannot", known.cannotTell());
    });
    add(facts, "licence", source.licence());
    add(facts, "coverage", source.coverage());
    add(facts, "format", source.format());
    if (age != null && age.published() != null) {
      add(facts, "published", visit.words().moment(age.published()));
    }
    add(facts, "fetched", visit.words().moment(source.fetched()));
    if (age != null && age.checked() != null) {
      add(facts, "checked", visit.words().moment(age.checked()));
    }
    add(facts, "entities", visit.words().number(source.entities()));
    add(facts, "statements", visit.words().number(source.statements()));
    source
        .counts()
        .forEach((name, count) ->
            facts.add(new SourcePage.Fact(name, visit.words().number(count), null)));
    return facts;
  }

  private void add(List<SourcePage.Fact> facts, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new SourcePage.Fact(visit.say("source." + key), value, null));
    }
  }

  private ResultTable files(SourceFacts source) {
    return ResultTable.plain(
        "files",
        visit.say("source.files"),
        List.of(
            new Column("file", visit.say("source.file"), Kind.CODE, true),
            new Column("bytes", visit.say("source.bytes"), Kind.NUMBER, true),
            new Column("sha256", visit.say("evidence.sha256"), Kind.CODE, false)),
        source.files().stream()
            .map(file ->
                new Row(
                    file.name(),
                    List.of(Cell.of(file.name()), Cell.of(file.bytes()), Cell.of(file.sha256()))))
            .toList(),
        visit.url(),
        "");
  }

  private ResultTable kinds(SourceFacts source) {
    Told told = new Told(holdings.model(), visit.words(), UnaryOperator.identity());
    return ResultTable.plain(
        "kinds",
        visit.say("source.kinds"),
        List.of(
            new Column("kind", visit.say("search.facet.schema"), Kind.TEXT, true),
            new Column("entities", visit.say("sources.entities"), Kind.NUMBER, true)),
        source.bySchema().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
            .map(kind ->
                new Row(
                    kind.getKey(),
                    List.of(
                        Cell.link(
                            told.schema(kind.getKey()),
                            PageUrl.of("search")
                                .with("source", source.name())
                                .with("schema", kind.getKey())
                                .toString()),
                        Cell.of(kind.getValue()))))
            .toList(),
        visit.url(),
        "");
  }

  private ResultTable versions(SourceFacts source) {
    List<Long> kept = source.keptVersions();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      long version = kept.get(i);
      Cell compared =
          i + 1 == kept.size()
              ? Cell.of("")
              : Cell.link(
                  visit.say("source.against", kept.get(i + 1)),
                  PageUrl.of("sources", source.name(), "diff")
                      .with("from", Long.toString(kept.get(i + 1)))
                      .with("to", Long.toString(version))
                      .toString());
      rows.add(new Row("v" + version, List.of(Cell.of(version), compared)));
    }
    return ResultTable.plain(
        "versions",
        visit.say("source.versions"),
        List.of(
            new Column("version", visit.say("source.version"), Kind.WHEN, false),
            new Column("diff", visit.say("sources.diff"), Kind.TEXT, false)),
        rows,
        visit.url(),
        "");
  }
}
