package dev.chokepoint.web.page.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a reader begins.
///
/// @param records how much is served, in a sentence
/// @param sources how old it is, in a sentence
/// @param waiting how many matches wait for a person
/// @param changes pins that changed since they were pinned, in a sentence; null where there is no
///   case
/// @param samples sample cases that are imported
/// @param cases the newest cases
/// @param counts what is served, by kind
/// @param imported whether anything was imported at all
public record HomePage(
    String records,
    String sources,
    int waiting,
    @Nullable Way changes,
    List<Way> samples,
    List<Way> cases,
    List<Way> counts,
    boolean imported) {

  /// A link with a line about it.
  public record Way(String title, String href, String about) {}

  public HomePage {
    samples = List.copyOf(samples);
    cases = List.copyOf(cases);
    counts = List.copyOf(counts);
  }
}
