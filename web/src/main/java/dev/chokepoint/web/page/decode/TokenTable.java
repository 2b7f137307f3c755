package dev.chokepoint.web.page.decode;

import dev.chokepoint.parts.decode.Role;
import dev.chokepoint.parts.decode.TokenReading;
import dev.chokepoint.parts.decode.TokenReading.Piece;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.Cell;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.part.ResultTable.Column;
import dev.chokepoint.web.page.part.ResultTable.Kind;
import java.util.ArrayList;
import java.util.List;

/// The pieces of a marking as a table: what each is, and why.
final class TokenTable {

  private final Visit visit;

  TokenTable(Visit visit) {
    this.visit = visit;
  }

  ResultTable of(List<TokenReading> tokens) {
    List<ResultTable.Row> rows = new ArrayList<>();
    for (TokenReading token : tokens) {
      token.pieces().forEach(piece -> rows.add(row(Integer.toString(rows.size() + 1), piece)));
    }
    return new ResultTable(
            "tokens",
            visit.say("decode.tokens.caption", rows.size()),
            List.of(
                column("token", Kind.CODE), column("role", Kind.TEXT), column("why", Kind.TEXT)),
            rows,
            visit.url().without("form").without("select").without("table"),
            true,
            null,
            visit.say("decode.tokens.none"))
        .sorted();
  }

  private Column column(String key, Kind kind) {
    return new Column(key, visit.say("decode." + key), kind, true);
  }

  private ResultTable.Row row(String id, Piece piece) {
    return new ResultTable.Row(
        id,
        List.of(
            Cell.of(piece.text()),
            Cell.of(visit.say(piece.role().says())),
            Cell.of(
                piece.role() == Role.DATE_CODE
                    ? visit.say("decode.see.made")
                    : visit.say(piece.reason()))));
  }
}
