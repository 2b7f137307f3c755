package dev.chokepoint.drawing.svg;

import dev.chokepoint.drawing.palette.Palette;
import dev.chokepoint.drawing.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a network is shown.
///
/// @param palette colours where no style sheet says otherwise
/// @param wording language of what a screen reader reads
/// @param title of the picture
/// @param selected ids of nodes and links that are chosen
/// @param highlighted ids of nodes and links of a way; everything else fades; empty for none
/// @param pinned ids of nodes that were put where they stand
/// @param frame what a picture needs that leaves its page; null on a page
public record Look(
    Palette palette,
    Wording wording,
    String title,
    Set<String> selected,
    Set<String> highlighted,
    Set<String> pinned,
    @Nullable Frame frame) {

  public Look {
    selected = Set.copyOf(selected);
    highlighted = Set.copyOf(highlighted);
    pinned = Set.copyOf(pinned);
  }

  /// With nothing chosen, on a page.
  public static Look of(Wording wording, String title) {
    return new Look(Palette.LIGHT, wording, title, Set.of(), Set.of(), Set.of(), null);
  }

  /// The same for a picture that leaves its page: nothing in it links anywhere.
  public Look framed(Frame around) {
    return new Look(palette, wording, title, selected, highlighted, pinned, around);
  }

  /// What stands around a picture that leaves its page.
  ///
  /// @param count how much of what is there is drawn, in words
  /// @param made the day on which it was drawn
  /// @param sources what it rests on, one a line
  public record Frame(String count, LocalDate made, List<String> sources) {

    public Frame {
      sources = List.copyOf(sources);
    }
  }
}
