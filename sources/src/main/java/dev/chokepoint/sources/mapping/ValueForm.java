package dev.chokepoint.sources.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/// What a cell's text is read as.
public sealed interface ValueForm {

  /// The value; empty when the text is none of this form.
  Optional<String> read(String text);

  /// Why not, after the text.
  String reason();

  /// Whether the value is worked out rather than rewritten.
  default boolean derives() {
    return false;
  }

  /// The text as it stands.
  record Text() implements ValueForm {

    @Override
    public Optional<String> read(String text) {
      return Optional.of(text);
    }

    @Override
    public String reason() {
      return "";
    }
  }

  /// A date in one of several forms; the first that fits is taken.
  record Dated(List<DateForm> forms) implements ValueForm {

    @Override
    public Optional<String> read(String text) {
      for (DateForm form : forms) {
        Optional<String> date = form.read(text);
        if (date.isPresent()) {
          return date;
        }
      }
      return Optional.empty();
    }

    @Override
    public String reason() {
      return "no date of the form "
          + String.join(" or ", forms.stream().map(DateForm::pattern).toList());
    }
  }

  /// What applied on a date: the last entry whose day is not after it. A date that is not precise
  /// enough to tell gives nothing.
  record Since(Dated date, NavigableMap<String, String> from) implements ValueForm {

    @Override
    public Optional<String> read(String text) {
      return date.read(text).flatMap(this::at);
    }

    private Optional<String> at(String iso) {
      String day = iso.length() > 10 ? iso.substring(0, 10) : iso;
      Map.Entry<String, String> first =
          from.floorEntry(day + "-01-01".substring(0, 10 - day.length()));
      Map.Entry<String, String> last =
          from.floorEntry(day + "-12-31".substring(0, 10 - day.length()));
      return first != null && first.equals(last) ? Optional.of(first.getValue()) : Optional.empty();
    }

    @Override
    public String reason() {
      return date.reason() + ", or not precise enough to tell what applied";
    }

    @Override
    public boolean derives() {
      return true;
    }
  }

  /// A number.
  ///
  /// @param times what to multiply it by, exactly; 1 to leave it as it is written
  record Numeric(NumberForm form, BigDecimal times) implements ValueForm {

    @Override
    public Optional<String> read(String text) {
      return derives()
          ? form.decimal(text).map(times::multiply).map(BigDecimal::toPlainString)
          : form.read(text);
    }

    @Override
    public String reason() {
      return "no number with the decimal sign \"" + form.decimal() + "\"";
    }

    @Override
    public boolean derives() {
      return times.compareTo(BigDecimal.ONE) != 0;
    }
  }

  /// A text that a table gives for another.
  ///
  /// @param byText what stands for what, by [HeaderText#plain]
  /// @param name of the table, for messages
  record LookedUp(String name, Map<String, String> byText) implements ValueForm {

    @Override
    public Optional<String> read(String text) {
      return Optional.ofNullable(byText.get(HeaderText.plain(text)));
    }

    @Override
    public String reason() {
      return "not in the table of " + name;
    }
  }
}
