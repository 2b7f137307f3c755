package dev.chokepoint.web.page.source;

import dev.chokepoint.web.page.part.ResultTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One source: who publishes it, what it means, what it cannot tell, how old it is, and its
/// versions.
///
/// @param state how it stands, in a sentence
/// @param search what is searched in it
public record SourcePage(
    String name,
    String title,
    String state,
    List<Fact> facts,
    ResultTable files,
    ResultTable kinds,
    ResultTable versions,
    @Nullable String search) {

  /// A line about it.
  ///
  /// @param href where it leads; null where nowhere
  public record Fact(String label, String value, @Nullable String href) {}

  public SourcePage {
    facts = List.copyOf(facts);
  }
}
