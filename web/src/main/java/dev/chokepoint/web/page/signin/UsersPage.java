package dev.chokepoint.web.page.signin;

import java.util.List;

/// Who may do what.
public record UsersPage(List<Row> rows) {

  public UsersPage {
    rows = List.copyOf(rows);
  }

  /// One account.
  ///
  /// @param role in the reader's language
  /// @param state in the reader's language; empty where it is in use
  /// @param tokens how many programs may ask for them
  public record Row(String name, String role, String state, int tokens) {}
}
