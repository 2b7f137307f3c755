package dev.chokepoint.web.page.part;

import dev.chokepoint.desk.SpreadsheetCell;
import dev.chokepoint.desk.XlsxBook;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Json;
import dev.chokepoint.web.answer.Problem;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Sends a table as a file: CSV with a byte order mark, since a person asked for it with a browser
/// and will open it in a spreadsheet; XLSX with a second sheet that says what was asked and when;
/// JSON lines. No cell is ever run as a formula.
public final class TableExport {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TableExport() {}

  /// Answers with the table in a form.
  ///
  /// @param form `csv`, `xlsx` or `jsonl`
  /// @param about what was asked, when, of which versions: lines of two
  /// @throws Problem 400 if there is no such form
  public static void send(
      Context context, ResultTable table, String form, List<List<String>> about) {
    switch (form) {
      case "csv" -> context.contentType("text/csv; charset=utf-8").result(csv(table));
      case "xlsx" -> context.contentType(XLSX).result(xlsx(table, about));
      case "jsonl" -> context.contentType("application/x-ndjson").result(lines(table));
      default ->
          throw Problem.badRequest(
              Sentence.of("Tables are sent as csv, xlsx or jsonl, not as {0}.", form));
    }
    context.header(
        "Content-Disposition", "attachment; filename=\"" + table.id() + "." + form + "\"");
    context.header("Cache-Control", "no-store");
  }

  private static String csv(ResultTable table) {
    Function<List<String>, String> line =
        cells ->
            cells.stream().map(TableExport::quoted).collect(Collectors.joining(",", "", "\r\n"));
    return BYTE_ORDER_MARK
        + line.apply(head(table))
        + table.rows().stream().map(row -> line.apply(cells(row))).collect(Collectors.joining());
  }

  private static String quoted(String cell) {
    String neutral = SpreadsheetCell.neutral(cell);
    boolean quotes = neutral.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return quotes ? '"' + neutral.replace("\"", "\"\"") + '"' : neutral;
  }

  private static byte[] xlsx(ResultTable table, List<List<String>> about) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XlsxBook book = new XlsxBook(bytes, List.of("Rows", "About"))) {
      book.next();
      book.row(head(table));
      for (ResultTable.Row row : table.rows()) {
        book.row(cells(row));
      }
      book.next();
      for (List<String> line : about) {
        book.row(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory is no disk", e);
    }
    return bytes.toByteArray();
  }

  private static byte[] lines(ResultTable table) {
    StringBuilder lines = new StringBuilder();
    for (ResultTable.Row row : table.rows()) {
      Json.Members members = Json.object().put("id", row.id());
      for (int i = 0; i < table.columns().size(); i++) {
        members.put(table.columns().get(i).key(), row.cells().get(i).plain());
      }
      lines.append(Json.text(members.map())).append('\n');
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> head(ResultTable table) {
    List<String> head = new ArrayList<>(List.of("id"));
    table.columns().forEach(column -> head.add(column.key()));
    return head;
  }

  private static List<String> cells(ResultTable.Row row) {
    List<String> cells = new ArrayList<>(List.of(row.id()));
    row.cells().forEach(cell -> cells.add(cell.plain()));
    return cells;
  }
}
