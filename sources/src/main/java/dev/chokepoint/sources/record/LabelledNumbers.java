package dev.chokepoint.sources.record;

import dev.chokepoint.evidence.identifier.IdentifierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers whose kind the cell says in words: `7107003303 (Tax ID/INN)`, `SRN/OGRN 1071651000035`,
/// `INN: 1 KPP: 2 OGRN: 3`, `IMO 6016988`. Only what is sound by its scheme is taken; words that
/// several countries use (`TIN`, `Tax ID`) say no kind.
public final class LabelledNumbers {

  private static final List<Kind> KINDS =
      List.of(
          new Kind("innCode", IdentifierScheme.INN, "INN|ИНН"),
          new Kind("ogrnCode", IdentifierScheme.OGRN, "OGRN|ОГРН"),
          new Kind("okpoCode", IdentifierScheme.OKPO, "OKPO|ОКПО"),
          new Kind("kppCode", IdentifierScheme.KPP, "KPP|КПП"),
          new Kind("imoNumber", IdentifierScheme.IMO_COMPANY, "IMO"));

  private LabelledNumbers() {}

  /// A number with its kind.
  ///
  /// @param property the property of its kind
  /// @param number in its comparable form
  public record Found(String property, String number) {}

  private record Kind(String property, IdentifierScheme scheme, Pattern inFront, Pattern behind) {

    Kind(String property, IdentifierScheme scheme, String names) {
      this(
          property,
          scheme,
          Pattern.compile(
              "(?<!\\p{L})(?:" + names + ")(?!\\p{L})[^\\p{L}\\d]{0,4}(?:number:? ?)?(\\d[\\d ]*)"),
          Pattern.compile("(\\d[\\d ]*)\\(?[^\\d()]{0,12}(?<!\\p{L})(?:" + names + ")\\)"));
    }
  }

  /// The sound numbers of a text with their kinds, in no order that means anything.
  public static List<Found> in(String text) {
    List<Found> found = new ArrayList<>();
    for (Kind kind : KINDS) {
      for (Pattern pattern : List.of(kind.inFront(), kind.behind())) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          String number = kind.scheme().comparable(matcher.group(1));
          if (kind.scheme().fault(number).isEmpty()) {
            found.add(new Found(kind.property(), number));
          }
        }
      }
    }
    return found;
  }
}
