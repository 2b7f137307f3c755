package dev.chokepoint.desk;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list that the catalogue knows.
///
/// @param checkedWithin how old what stands of it may be
/// @param imported whether it is
public record CatalogueEntry(
    String name,
    String title,
    String publisher,
    @Nullable String page,
    String licence,
    String redistribution,
    String frequency,
    Duration checkedWithin,
    @Nullable Duration publishedWithin,
    String means,
    String cannotTell,
    List<Form> forms,
    boolean imported) {

  /// A form in which it is published.
  ///
  /// @param readable whether this version of the program reads it
  /// @param verified whether somebody saw the addresses at the publisher's
  public record Form(String format, boolean readable, boolean verified, List<String> addresses) {}

  public CatalogueEntry {
    forms = List.copyOf(forms);
  }
}
