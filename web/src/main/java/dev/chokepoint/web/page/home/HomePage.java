package dev.chokepoint.web.page.home;

import java.util.List;

/// Where a reader begins.
///
/// @param samples sample cases that can be opened
/// @param imported whether anything was imported at all
public record HomePage(List<Way> samples, boolean imported) {

  /// A link with a line about it.
  public record Way(String title, String href, String about) {}

  public HomePage {
    samples = List.copyOf(samples);
  }
}
