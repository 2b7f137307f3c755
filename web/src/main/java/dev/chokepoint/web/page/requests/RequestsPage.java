package dev.chokepoint.web.page.requests;

import dev.chokepoint.web.page.part.ResultTable;
import java.util.List;

/// All trace requests, newest first, and the form that enters one.
///
/// @param asked what the form begins with
/// @param items recovered items that a request can be about
public record RequestsPage(ResultTable requests, Asked asked, List<String> items, String by) {

  /// What the form begins with, where a page that lacks a record leads here.
  public record Asked(String to, String question, String item) {}

  public RequestsPage {
    items = List.copyOf(items);
  }
}
