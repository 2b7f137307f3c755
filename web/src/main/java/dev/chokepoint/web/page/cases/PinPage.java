package dev.chokepoint.web.page.cases;

import dev.chokepoint.web.page.PageUrl;
import java.util.List;

/// Something that is about to be pinned to a case.
///
/// @param what it is, in words: the kind, and the name or question
/// @param fields what the form carries on of the address: what is pinned, and nothing else
/// @param cases the newest first; none where no case was opened yet
/// @param remark that the form begins with
/// @param by whose name the form begins with
public record PinPage(
    String what, List<PageUrl.Parameter> fields, List<CaseChoice> cases, String remark, String by) {

  /// A case that a form can add to.
  public record CaseChoice(String id, String title) {}

  public PinPage {
    fields = List.copyOf(fields);
    cases = List.copyOf(cases);
  }
}
