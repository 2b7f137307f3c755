package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The filled cells of one column in a table's first rows, and what they look like.
///
/// @param texts without spaces around them
/// @param decimalElsewhere the decimal sign of the table's other columns; empty when they do not
///   tell
record ColumnValues(List<String> texts, String decimalElsewhere) {

  private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
  private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};

  ColumnValues {
    texts = List.copyOf(texts);
  }

  /// Of a column that the table does not have.
  static final ColumnValues NONE = new ColumnValues(List.of(), "");

  /// All columns of a table.
  static List<ColumnValues> all(List<List<String>> rows, int columns) {
    List<ColumnValues> alone = new ArrayList<>();
    Set<String> decimals = new TreeSet<>();
    for (int i = 0; i < columns; i++) {
      ColumnValues values = of(rows, i);
      alone.add(values);
      NumberForm form = NumberGuess.of(values).form();
      if (form != null && values.texts().stream().anyMatch(text -> text.contains(form.decimal()))) {
        decimals.add(form.decimal());
      }
    }
    String decimal = decimals.size() == 1 ? decimals.iterator().next() : "";
    return alone.stream().map(values -> new ColumnValues(values.texts(), decimal)).toList();
  }

  private static ColumnValues of(List<List<String>> rows, int column) {
    List<String> texts = new ArrayList<>();
    for (List<String> row : rows) {
      String text = column < row.size() ? row.get(column).strip() : "";
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return new ColumnValues(texts, "");
  }

  /// What most of the values look like; empty when like nothing that is known.
  Optional<String> likeness() {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    if (most(ColumnValues::isInn)) {
      return Optional.of("Russian taxpayer numbers (INN) with right check digits");
    }
    if (most(ColumnValues::isHsCode)) {
      return Optional.of("HS codes");
    }
    if (most(text -> CountryCodes.byText().containsKey(HeaderText.plain(text)))) {
      return Optional.of("countries");
    }
    if (most(text -> text.endsWith("%"))) {
      return Optional.of("percentages");
    }
    if (DateGuess.of(this).fits()) {
      return Optional.of("dates");
    }
    return NumberGuess.of(this).form() == null ? Optional.empty() : Optional.of("numbers");
  }

  /// At least nine in ten.
  private boolean most(Predicate<String> shape) {
    return texts.stream().filter(shape).count() * 10 >= texts.size() * 9L;
  }

  /// Six, eight or ten digits of a chapter of the nomenclature (01 to 97).
  private static boolean isHsCode(String text) {
    String digits = text.replace(".", "").replace(" ", "");
    if (!digits.matches("\\d{6}|\\d{8}|\\d{10}")) {
      return false;
    }
    int chapter = Integer.parseInt(digits.substring(0, 2));
    return chapter >= 1 && chapter <= 97 && !digits.matches("(19|20)\\d{6}");
  }

  /// The check digits of the Russian Federal Tax Service's rule.
  static boolean isInn(String text) {
    if (text.matches("\\d{10}")) {
      return check(text, INN_10) && !text.equals("0000000000");
    }
    return text.matches("\\d{12}")
        && check(text, INN_11)
        && check(text, INN_12)
        && !text.equals("000000000000");
  }

  private static boolean check(String digits, int[] weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 % 10 == digits.charAt(weights.length) - '0';
  }
}
