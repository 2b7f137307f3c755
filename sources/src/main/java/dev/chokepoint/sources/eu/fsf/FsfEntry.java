package dev.chokepoint.sources.eu.fsf;

import dev.chokepoint.evidence.statement.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// One listed party, whichever form it was read from.
///
/// @param place of the whole entry
/// @param items in the order of the file; among them those of kind `ENTITY`, which tell the entry's
///   own numbers
record FsfEntry(Locator place, List<FsfItem> items) {

  private static final Pattern NOT_FOR_IDS = Pattern.compile("[^a-z0-9]+");

  FsfEntry {
    items = new ArrayList<>(items);
  }

  List<FsfItem> of(FsfKind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  /// The first text under that name in the pieces of a kind; empty when there is none.
  String text(FsfKind kind, String name) {
    return of(kind).stream()
        .map(item -> item.text(name))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /// `eu-fsf-eu-27-28` for the reference number `EU.27.28`, which stays with a party; where there
  /// is none, `eu-fsf-logical-13`. Empty when the entry has neither number.
  Optional<String> id() {
    String reference = text(FsfKind.ENTITY, "euReferenceNumber");
    String logical = text(FsfKind.ENTITY, "logicalId");
    if (reference.isEmpty() && logical.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "eu-fsf-" + (reference.isEmpty() ? "logical-" + slug(logical) : slug(reference)));
  }

  static String slug(String text) {
    return NOT_FOR_IDS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /// The schema by the type of subject, which the two forms put under either of two names; empty
  /// when it is none that is known.
  Optional<String> schema() {
    for (String name : List.of("code", "classificationCode")) {
      String type = text(FsfKind.SUBJECT_TYPE, name).toLowerCase(Locale.ROOT);
      if (type.equals("person") || type.equals("p")) {
        return Optional.of("Person");
      }
      if (type.equals("enterprise") || type.equals("e")) {
        return Optional.of("Organization");
      }
    }
    return Optional.empty();
  }
}
