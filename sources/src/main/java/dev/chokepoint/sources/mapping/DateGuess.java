package dev.chokepoint.sources.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which date formats a column is written in.
///
/// @param patterns as few as read most of the values; empty when none do, or when day and month
///   cannot be told apart
/// @param reason in words
record DateGuess(List<String> patterns, String reason) {

  private static final List<String> KNOWN =
      List.of(
          "yyyy-MM-dd",
          "dd.MM.yyyy",
          "d.M.yyyy",
          "yyyy-MM-dd HH:mm:ss",
          "yyyy-MM-dd'T'HH:mm:ss",
          "dd.MM.yyyy HH:mm:ss",
          "dd.MM.yyyy HH:mm",
          "yyyy/MM/dd",
          "yyyy/M/d",
          "yyyy.MM.dd",
          "dd-MM-yyyy",
          "dd MMM yyyy",
          "d MMM yyyy",
          "dd-MMM-yyyy",
          "dd.MM.yy",
          "yyyyMMdd",
          "yyyy-MM",
          "MM/yyyy",
          "MM.yyyy",
          "yyyy");
  private static final String DAY_FIRST = "d/M/yyyy";
  private static final String MONTH_FIRST = "M/d/yyyy";
  private static final int MOST_FORMS = 3;

  static DateGuess of(ColumnValues values) {
    int total = values.texts().size();
    Set<String> left = new LinkedHashSet<>(values.texts());
    if (left.isEmpty()) {
      return new DateGuess(List.of(), "the column is empty in the first rows");
    }
    Set<String> slashed = new LinkedHashSet<>(left);
    slashed.removeIf(text -> !reads(DAY_FIRST, text) && !reads(MONTH_FIRST, text));
    List<String> patterns = new ArrayList<>();
    String why = "";
    if (!slashed.isEmpty()) {
      boolean dayFirst = slashed.stream().allMatch(text -> reads(DAY_FIRST, text));
      boolean monthFirst = slashed.stream().allMatch(text -> reads(MONTH_FIRST, text));
      if (dayFirst == monthFirst) {
        return new DateGuess(
            List.of(),
            dayFirst
                ? "every value reads day first (dd/MM/yyyy) as well as month first (MM/dd/yyyy)"
                : "some values read day first (dd/MM/yyyy) only and some month first (MM/dd/yyyy) only");
      }
      patterns.add(dayFirst ? DAY_FIRST : MONTH_FIRST);
      why =
          dayFirst
              ? "; day first, since some values read no other way"
              : "; month first, since some values read no other way";
      left.removeAll(slashed);
    }
    while (!left.isEmpty() && patterns.size() < MOST_FORMS) {
      String best = best(left);
      if (best.isEmpty()) {
        break;
      }
      patterns.add(best);
      left.removeIf(text -> reads(best, text));
    }
    long read = values.texts().stream().filter(text -> !left.contains(text)).count();
    if (read * 10 < total * 9L) {
      return new DateGuess(List.of(), total - read + " of " + total + " values are no dates");
    }
    return new DateGuess(
        patterns, read + " of " + total + " values read as " + String.join(" or ", patterns) + why);
  }

  private static String best(Set<String> texts) {
    String best = "";
    long most = 0;
    for (String pattern : KNOWN) {
      long read = texts.stream().filter(text -> reads(pattern, text)).count();
      if (read > most) {
        most = read;
        best = pattern;
      }
    }
    return best;
  }

  private static boolean reads(String pattern, String text) {
    return text.length() <= 30
        && DateForm.of(pattern)
            .read(text)
            .filter(iso -> plausible(iso.substring(0, 4)))
            .isPresent();
  }

  private static boolean plausible(String year) {
    return year.compareTo("1900") >= 0 && year.compareTo("2100") < 0;
  }

  boolean fits() {
    return !patterns.isEmpty();
  }
}
