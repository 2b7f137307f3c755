package dev.chokepoint.web.page.source;

import dev.chokepoint.desk.Freshness;
import dev.chokepoint.desk.PartyDiff;
import dev.chokepoint.desk.SourceFacts;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import dev.chokepoint.web.page.part.ResultTable.Row;
import dev.chokepoint.web.page.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Tables of sources and of what changed in them.
final class SourceTables {

  private final Visit visit;

  SourceTables(Visit visit) {
    this.visit = visit;
  }

  ResultTable all(List<SourceFacts> sources, Map<String, Freshness> ages) {
    List<Column> columns =
        List.of(
            column("source", Kind.TEXT),
            column("published", Kind.WHEN),
            column("fetched", Kind.WHEN),
            column("checked", Kind.WHEN),
            column("entities", Kind.NUMBER),
            column("versions", Kind.TEXT),
            column("licence", Kind.TEXT),
            column("state", Kind.TEXT));
    List<Row> rows = sources.stream().map(each -> row(each, ages.get(each.name()))).toList();
    return new ResultTable(
            "sources",
            visit.say("sources.caption", rows.size()),
            columns,
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            "")
        .sorted();
  }

  private Column column(String key, Kind kind) {
    return new Column(key, visit.say("sources." + key), kind, true);
  }

  private Row row(SourceFacts source, @Nullable Freshness age) {
    Words words = visit.words();
    String title = Objects.requireNonNullElse(source.title(), source.name());
    boolean compared = source.keptVersions().size() > 1;
    Cell versions =
        compared
            ? Cell.link(
                words.say("sources.diff"), PageUrl.of("sources", source.name(), "diff").toString())
            : Cell.of("");
    return new Row(
        source.name(),
        List.of(
            Cell.link(
                    (age == null ? "" : SourceStates.glyph(age) + " ") + title,
                    PageUrl.of("sources", source.name()).toString())
                .below(source.name()),
            Cell.of(day(age == null ? null : age.published())),
            Cell.of(words.day(source.fetched())),
            Cell.of(day(age == null ? null : age.checked())),
            Cell.of(source.entities()),
            versions,
            Cell.of(source.licence()),
            Cell.of(age == null ? "" : SourceStates.sentence(words, age))));
  }

  private String day(@Nullable Instant moment) {
    return moment == null ? "" : visit.words().day(moment);
  }

  ResultTable diff(PartyDiff diff) {
    List<Column> columns =
        List.of(
            new Column("change", visit.say("diff.change"), Kind.TEXT, true),
            new Column("party", visit.say("diff.party"), Kind.TEXT, true),
            new Column("listed", visit.say("diff.listed"), Kind.WHEN, true),
            new Column("ended", visit.say("diff.ended"), Kind.WHEN, true),
            new Column("differences", visit.say("diff.differences"), Kind.TEXT, false));
    List<Row> rows =
        diff.parties().stream()
            .map(party ->
                new Row(
                    party.id(),
                    List.of(
                        Cell.of(
                            visit.say(
                                "diff.change." + party.change().name().toLowerCase(Locale.ROOT))),
                        Cell.link(party.caption(), PageUrl.of("entities", party.id()).toString()),
                        Cell.of(String.join(", ", party.listed())),
                        Cell.of(String.join(", ", party.ended())),
                        Cell.of(
                            party.differences().stream()
                                .map(this::difference)
                                .collect(Collectors.joining(" · "))))))
            .toList();
    long all = diff.counts().added() + diff.counts().removed() + diff.counts().changed();
    return new ResultTable(
            "diff",
            visit.say("diff.caption", rows.size(), all),
            columns,
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("diff.none"))
        .sorted();
  }

  private String difference(PartyDiff.Difference difference) {
    String before = difference.before();
    String after = difference.after();
    return difference.label()
        + ": "
        + (before == null ? "+ " + after : after == null ? "− " + before : before + " → " + after);
  }
}
