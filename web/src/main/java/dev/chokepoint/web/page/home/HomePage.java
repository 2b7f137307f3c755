package dev.chokepoint.web.page.home;

import java.util.List;

/// Where a reader begins.
///
/// @param state what is there and how old it is, in a sentence
/// @param waiting how many matches wait for a person
/// @param samples sample cases that are imported
/// @param cases the newest cases
/// @param counts what is served, by kind
/// @param imported whether anything was imported at all
public record HomePage(
    String state,
    int waiting,
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
