package dev.chokepoint.cli.json;

import dev.chokepoint.cli.json.JsonText.Members;
import dev.chokepoint.desk.PartyQuery;
import dev.chokepoint.desk.ScreenAnswer;
import dev.chokepoint.desk.ScreenFile;
import dev.chokepoint.matching.explain.Explanation;
import dev.chokepoint.matching.score.Feature;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What screening found, as JSON.
public final class ScreenJson {

  private ScreenJson() {}

  public static Map<String, Object> of(ScreenAnswer answer) {
    return new Members()
        .put("query", query(answer.query()))
        .put("threshold", number(answer.threshold()))
        .put("verdict", word(answer.verdict()))
        .put("total", answer.total())
        .put("matches", answer.matches().stream().map(ScreenJson::match).toList())
        .put("lists", answer.lists().stream().map(ScreenJson::list).toList())
        .map();
  }

  /// A row of a screened table.
  public static Map<String, Object> of(ScreenFile.Row row) {
    ScreenAnswer answer = row.answer();
    return new Members()
        .put("line", row.line())
        .put("verdict", answer == null ? "could_not_read" : word(answer.verdict()))
        .put("fault", row.fault())
        .put("screening", answer == null ? null : of(answer))
        .map();
  }

  private static Map<String, Object> query(PartyQuery query) {
    return new Members()
        .put("name", query.name())
        .put("schema", query.schema())
        .put("countries", query.countries())
        .put("dates", query.dates())
        .put("addresses", query.addresses())
        .put("identifiers", query.identifiers())
        .map();
  }

  private static Map<String, Object> match(ScreenAnswer.Match match) {
    Explanation explanation = match.explanation();
    return new Members()
        .put("id", match.id())
        .put("schema", match.schema())
        .put("caption", match.caption())
        .put("countries", match.countries())
        .put("topics", match.topics())
        .put("sources", match.sources())
        .put("score", number(match.score()))
        .put("verdict", word(match.verdict()))
        .put("read_as", word(match.reading()))
        .put("why", explanation.sentence().text())
        .put("settle", explanation.settle().text())
        .put("features", explanation.features().stream().map(ScreenJson::feature).toList())
        .put("words", explanation.words().stream().map(ScreenJson::pair).toList())
        .map();
  }

  private static Map<String, Object> feature(Feature feature) {
    return new Members()
        .put("kind", word(feature.kind()))
        .put("standing", word(feature.standing()))
        .put("query", feature.left())
        .put("candidate", feature.right())
        .put("contribution", number(feature.contribution()))
        .map();
  }

  private static Map<String, Object> pair(Explanation.WordPair pair) {
    return new Members()
        .put("query", pair.left())
        .put("candidate", pair.right())
        .put("standing", word(pair.standing()))
        .put("reason", word(pair.reason()))
        .put("letters", pair.differences() == 0 ? null : pair.differences())
        .put("strength", number(pair.strength()))
        .map();
  }

  private static Map<String, Object> list(ScreenAnswer.SearchedList list) {
    return new Members()
        .put("name", list.name())
        .put("title", list.title())
        .put("version", list.version())
        .put("fetched", list.fetched().toString())
        .put("parties", list.parties())
        .map();
  }

  private static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  private static @Nullable String word(@Nullable Enum<?> value) {
    return value == null ? null : value.name().toLowerCase(Locale.ROOT);
  }
}
