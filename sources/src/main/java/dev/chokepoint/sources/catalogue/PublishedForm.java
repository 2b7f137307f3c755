package dev.chokepoint.sources.catalogue;

import java.util.List;

/// One form in which a list is published.
///
/// @param format how we read it, as `--format` names it
/// @param verified whether somebody saw these addresses at the publisher's; false for `basis:
///   unverified`
/// @param files never empty; together they are the list
public record PublishedForm(String format, boolean verified, List<PublishedFile> files) {

  public PublishedForm {
    files = List.copyOf(files);
  }
}
