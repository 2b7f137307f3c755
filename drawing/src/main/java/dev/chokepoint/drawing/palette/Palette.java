package dev.chokepoint.drawing.palette;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The colours for one ground. `PaletteTest` holds the least contrast and the least differences
/// under three forms of colour blindness: change no value without it.
///
/// @param paper of the page
/// @param surface of a card
/// @param sunken of wells and bands
/// @param ink of text
/// @param ink2 of what explains it
/// @param ink3 of hints
/// @param control of borders that mean something
/// @param line of rules that only divide
/// @param status of what is known of a party; `TO_REVIEW` is ink, drawn as an outline
/// @param chip the ground of a chip of that status
/// @param categories for charts, at most five, never with the colours of status in one chart
/// @param sequence from least to most, six classes, drawn with class borders
/// @param diverging from one side over the middle to the other, seven classes
public record Palette(
    Rgb paper,
    Rgb surface,
    Rgb sunken,
    Rgb ink,
    Rgb ink2,
    Rgb ink3,
    Rgb control,
    Rgb line,
    Map<Status, Rgb> status,
    Map<Status, Rgb> chip,
    List<Rgb> categories,
    List<Rgb> sequence,
    List<Rgb> diverging) {

  private static final List<Rgb> SEQUENCE =
      colours("#E6E9EE", "#BBC8DA", "#86A3C7", "#4D79AE", "#1F4E86", "#0A2A55");
  private static final List<Rgb> DIVERGING =
      colours("#8A3B00", "#C97B3A", "#EAC9A4", "#EFEDE7", "#AFC8E0", "#5B8FC2", "#124F8C");

  /// Paper and ink.
  public static final Palette LIGHT =
      new Palette(
          Rgb.of("#FBFAF7"),
          Rgb.of("#FFFFFF"),
          Rgb.of("#F2F0EA"),
          Rgb.of("#15181C"),
          Rgb.of("#4A5058"),
          Rgb.of("#666C74"),
          Rgb.of("#8A867C"),
          Rgb.of("#D9D5CB"),
          byStatus("#9B1028", "#9A5E10", "#0B3F85", "#15181C", "#26705C", "#45494E"),
          byStatus("#F9E6E6", "#F7ECD9", "#E3ECF8", "#FFFFFF", "#DFF0EA", "#ECEBE7"),
          colours("#125CAB", "#B77216", "#38978C", "#851555", "#414111"),
          SEQUENCE,
          DIVERGING);

  /// The same on a dark ground.
  public static final Palette DARK =
      new Palette(
          Rgb.of("#121417"),
          Rgb.of("#1A1D21"),
          Rgb.of("#0D0F11"),
          Rgb.of("#ECEAE4"),
          Rgb.of("#B4BAC1"),
          Rgb.of("#959CA5"),
          Rgb.of("#737B85"),
          Rgb.of("#33383F"),
          byStatus("#E88468", "#F5C74F", "#7AA5F0", "#ECEAE4", "#9BE8CE", "#9EA2A7"),
          byStatus("#3A211B", "#352B12", "#1B2840", "#1A1D21", "#173129", "#25292E"),
          colours("#7FB9E2", "#CC6501", "#358F71", "#A76CA1", "#D4C99C"),
          SEQUENCE,
          DIVERGING);

  public Palette {
    status = Map.copyOf(status);
    chip = Map.copyOf(chip);
    categories = List.copyOf(categories);
    sequence = List.copyOf(sequence);
    diverging = List.copyOf(diverging);
  }

  /// The colour of a status.
  ///
  /// @throws IllegalStateException when the palette has none for it
  public Rgb of(Status of) {
    Rgb colour = status.get(of);
    if (colour == null) {
      throw new IllegalStateException("no colour for " + of);
    }
    return colour;
  }

  private static Map<Status, Rgb> byStatus(
      String listed,
      String linked,
      String controlled,
      String toReview,
      String cleared,
      String noFinding) {
    return Map.of(
        Status.LISTED,
        Rgb.of(listed),
        Status.LINKED,
        Rgb.of(linked),
        Status.CONTROLLED,
        Rgb.of(controlled),
        Status.TO_REVIEW,
        Rgb.of(toReview),
        Status.CLEARED,
        Rgb.of(cleared),
        Status.NO_FINDING,
        Rgb.of(noFinding));
  }

  private static List<Rgb> colours(String... hexes) {
    return Arrays.stream(hexes).map(Rgb::of).toList();
  }
}
