package dev.chokepoint.sources.csl;

import dev.chokepoint.sources.record.Said;
import dev.chokepoint.sources.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A row of the CSV form. Several values stand in one cell with `; ` between; an address ends with
/// the two letters of its country, and a number is `type, number, country, issued, expires` of
/// which all but the first two may be missing.
final class CslRow {

  private static final Pattern PIECE = Pattern.compile("[^;\\s](?:[^;]*[^;\\s])?");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private CslRow() {}

  static CslRecord of(TableRow row) {
    Map<String, Said> texts = new HashMap<>();
    Map<String, List<Said>> lists = new HashMap<>();
    List<CslRecord.Address> addresses = new ArrayList<>();
    List<CslRecord.IssuedNumber> numbers = new ArrayList<>();
    Map<String, Said> unknown = new LinkedHashMap<>();
    for (String column : row.columns().names()) {
      Said cell = said(row, column);
      if (cell == null) {
        continue;
      }
      String member = column.strip().equals("_id") ? "id" : column.strip();
      if (CslRecord.TEXTS.contains(member)) {
        texts.put(member, cell);
      } else if (CslRecord.LISTS.contains(member)) {
        lists.put(member, pieces(cell));
      } else if (member.equals("addresses")) {
        pieces(cell).forEach(piece -> addresses.add(address(piece)));
      } else if (member.equals("ids")) {
        pieces(cell).forEach(piece -> numbers.add(number(piece)));
      } else {
        unknown.put(member, cell);
      }
    }
    return new CslRecord(row.whole(), texts, lists, addresses, numbers, unknown);
  }

  private static @Nullable Said said(TableRow row, String column) {
    String cell = row.cell(column);
    return cell == null || cell.isBlank() ? null : new Said(cell.strip(), row.at(column));
  }

  private static List<Said> pieces(Said cell) {
    return PIECE.matcher(cell.text()).results().map(piece -> part(cell, piece)).toList();
  }

  private static Said part(Said cell, MatchResult piece) {
    return cell.part(piece.start(), piece.end());
  }

  private static CslRecord.Address address(Said piece) {
    int comma = piece.text().lastIndexOf(", ");
    String last = piece.text().substring(comma < 0 ? 0 : comma + 2);
    Said country = COUNTRY.matcher(last).matches() ? new Said(last, piece.places()) : null;
    return new CslRecord.Address(piece, Map.of(), country);
  }

  private static CslRecord.IssuedNumber number(Said piece) {
    String[] parts = piece.text().split(", ", -1);
    @Nullable Said country = null;
    List<Said> dates = new ArrayList<>();
    List<String> number = new ArrayList<>();
    for (int i = 1; i < parts.length; i++) {
      Said part = new Said(parts[i].strip(), piece.places());
      if (country == null && COUNTRY.matcher(part.text()).matches()) {
        country = part;
      } else if (DATE.matcher(part.text()).matches()) {
        dates.add(part);
      } else {
        number.add(part.text());
      }
    }
    return new CslRecord.IssuedNumber(
        new Said(parts[0].strip(), piece.places()),
        new Said(String.join(", ", number), piece.places()),
        country,
        dates.isEmpty() ? null : dates.getFirst(),
        dates.size() < 2 ? null : dates.get(1));
  }
}
