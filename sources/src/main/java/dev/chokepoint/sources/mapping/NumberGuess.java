package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a column writes numbers.
///
/// @param form null when most values are no numbers, or may mean two things
/// @param doubtful whether most values are numbers that may mean two things
/// @param reason in words
record NumberGuess(@Nullable NumberForm form, boolean doubtful, String reason) {

  private static final List<NumberForm> KNOWN =
      List.of(
          NumberForm.POINT,
          new NumberForm(",", ""),
          new NumberForm(",", " "),
          new NumberForm(".", ","),
          new NumberForm(",", "."),
          new NumberForm(".", " "),
          new NumberForm(".", "'"));

  static NumberGuess of(ColumnValues values) {
    NumberGuess alone = among(KNOWN, values, "");
    if (alone.form() != null || !alone.doubtful() || values.decimalElsewhere().isEmpty()) {
      return alone;
    }
    List<NumberForm> alike =
        KNOWN.stream().filter(form -> form.decimal().equals(values.decimalElsewhere())).toList();
    return among(alike, values, ", as in the table's other columns");
  }

  private static NumberGuess among(List<NumberForm> forms, ColumnValues values, String why) {
    int total = values.texts().size();
    NumberForm best = null;
    List<Optional<String>> bestRead = List.of();
    long most = 0;
    boolean doubtful = false;
    for (NumberForm form : forms) {
      List<Optional<String>> read = new ArrayList<>();
      values.texts().forEach(text -> read.add(form.read(text)));
      long count = read.stream().filter(Optional::isPresent).count();
      if (count > most) {
        best = form;
        bestRead = read;
        most = count;
        doubtful = false;
      } else if (count == most && count > 0 && !read.equals(bestRead)) {
        doubtful = true;
      }
    }
    if (best == null || most * 10 < total * 9L) {
      return new NumberGuess(null, false, total - most + " of " + total + " values are no numbers");
    }
    if (doubtful) {
      return new NumberGuess(
          null,
          true,
          "whether the point or comma is a decimal sign cannot be told from these values");
    }
    String how =
        "decimal sign \""
            + best.decimal()
            + "\""
            + (best.thousands().isEmpty() ? "" : ", thousands sign \"" + best.thousands() + "\"");
    return new NumberGuess(
        best, false, most + " of " + total + " values read as numbers, " + how + why);
  }
}
