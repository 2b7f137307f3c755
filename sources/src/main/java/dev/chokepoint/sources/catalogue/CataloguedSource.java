package dev.chokepoint.sources.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the catalogue says of one list.
///
/// @param name as readers name it, for instance `us_ofac_sdn`
/// @param title for people
/// @param publisher who publishes it
/// @param page where its publisher writes about it; null when nobody wrote it down
/// @param licence under which
/// @param redistribution what may be passed on, in words
/// @param frequency how often it changes, in words
/// @param checkedWithin how long ago it may at the most have been compared with the publisher's
/// @param publishedWithin how long ago the publisher may at the most have written it; null where it
///   changes only when there is something to change
/// @param means what a listing means legally
/// @param cannotTell what it cannot tell
/// @param forms in which it is published, the one to fetch first; never empty
public record CataloguedSource(
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
    List<PublishedForm> forms) {

  public CataloguedSource {
    forms = List.copyOf(forms);
  }

  /// The form that is fetched unless another is asked for.
  public PublishedForm first() {
    return forms.getFirst();
  }

  /// The form that is read so.
  public Optional<PublishedForm> form(String format) {
    return forms.stream().filter(form -> form.format().equals(format)).findFirst();
  }
}
