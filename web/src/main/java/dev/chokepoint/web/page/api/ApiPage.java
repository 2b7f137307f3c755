package dev.chokepoint.web.page.api;

import java.util.List;

/// Every address that programs may ask, as the OpenAPI document has it.
public record ApiPage(List<Operation> operations) {

  /// One of them.
  ///
  /// @param summary what it answers, in English as the document has it
  /// @param link whether a browser can open it as it stands
  public record Operation(String method, String path, String summary, boolean link) {}

  public ApiPage {
    operations = List.copyOf(operations);
  }
}
