package dev.chokepoint.web.page.decode;

import dev.chokepoint.desk.DecodeRequest;
import dev.chokepoint.web.page.PageUrl;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was typed into the form of a decoding, as it stands in the address: `marking`, `maker`,
/// `recovered`, `beside`.
///
/// @param marking over one line or several
/// @param recovered the day on which the part was found
/// @param beside markings of other parts on the board, one a line
public record DecodeForm(String marking, String maker, String recovered, String beside) {

  static DecodeForm of(PageUrl url) {
    return new DecodeForm(
        field(url, "marking"),
        field(url, "maker"),
        field(url, "recovered"),
        url.parameters().stream()
            .filter(parameter -> parameter.name().equals("beside"))
            .map(PageUrl.Parameter::value)
            .collect(Collectors.joining("\n"))
            .strip());
  }

  private static String field(PageUrl url, String name) {
    return url.last(name).map(String::strip).orElse("");
  }

  /// Markings of other parts on the board.
  List<String> besides() {
    return beside.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// The question; lines of a marking are joined by a blank.
  ///
  /// @param found the day of `recovered`, null where none was typed
  DecodeRequest request(@Nullable LocalDate found) {
    return new DecodeRequest(
        marking.lines().map(String::strip).collect(Collectors.joining(" ")),
        maker.isEmpty() ? null : maker,
        found,
        besides());
  }
}
