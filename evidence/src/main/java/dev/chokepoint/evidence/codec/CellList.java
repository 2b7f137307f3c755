package dev.chokepoint.evidence.codec;

import java.util.ArrayList;
import java.util.List;

/// Takes apart a cell that holds a list: values between semicolons, quoted by the rules of CSV
/// where they hold semicolons, quotes or line ends themselves.
///
/// `a;"b;c"` is two values, `""` one empty value, the empty cell none. A quote inside an unquoted
/// value is content, and a quoted value that is never closed reaches to the end of the cell.
final class CellList {

  /// One value and its characters in the cell, quotes included.
  record Item(String value, int from, int to) {}

  private CellList() {}

  static List<Item> of(String cell) {
    List<Item> items = new ArrayList<>(2);
    int at = 0;
    while (at < cell.length()) {
      Item item = cell.charAt(at) == '"' ? quoted(cell, at) : plain(cell, at);
      items.add(item);
      at = item.to() + 1;
    }
    return items;
  }

  private static Item plain(String cell, int from) {
    int end = cell.indexOf(';', from);
    int to = end < 0 ? cell.length() : end;
    return new Item(cell.substring(from, to), from, to);
  }

  private static Item quoted(String cell, int from) {
    StringBuilder value = new StringBuilder();
    int i = from + 1;
    while (i < cell.length()) {
      char c = cell.charAt(i);
      if (c == '"') {
        boolean doubled = i + 1 < cell.length() && cell.charAt(i + 1) == '"';
        if (!doubled) {
          return rest(cell, from, i + 1, value);
        }
        i++;
      }
      value.append(c);
      i++;
    }
    return new Item(value.toString(), from, cell.length());
  }

  /// Characters between the closing quote and the semicolon belong to the value.
  private static Item rest(String cell, int from, int closed, StringBuilder value) {
    int end = cell.indexOf(';', closed);
    int to = end < 0 ? cell.length() : end;
    return new Item(value.append(cell, closed, to).toString(), from, to);
  }
}
