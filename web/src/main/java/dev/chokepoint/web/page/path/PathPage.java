package dev.chokepoint.web.page.path;

import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.words.NameText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How two parties are connected.
///
/// @param asked as typed
/// @param choices parties that a typed name may mean; empty where ids were given
/// @param answer what was found, in a sentence; null where nothing was asked yet
/// @param remarks hubs passed or avoided, and links not looked at
/// @param pin where the paths are pinned to a case; null where there are none
public record PathPage(
    PathAsked asked,
    List<Choice> choices,
    @Nullable String answer,
    List<PathStrip> paths,
    List<String> remarks,
    @Nullable String pin) {

  /// Parties that a name may mean.
  ///
  /// @param label which of the two is meant
  public record Choice(String label, List<Meant> parties) {
    public Choice {
      parties = List.copyOf(parties);
    }
  }

  /// One of them, with this page about it.
  public record Meant(NameText name, String about, String href) {}

  public PathPage {
    choices = List.copyOf(choices);
    paths = List.copyOf(paths);
    remarks = List.copyOf(remarks);
  }
}
