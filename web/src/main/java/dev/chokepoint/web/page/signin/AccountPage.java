package dev.chokepoint.web.page.signin;

import org.jspecify.annotations.Nullable;

/// What somebody sees of their own account.
///
/// @param role in words
/// @param changed whether the password was changed just now
/// @param refused why it was not; null where nobody tried
/// @param shortest fewest letters of a password
/// @param longest most letters of a password
public record AccountPage(
    String name,
    String role,
    boolean changed,
    @Nullable String refused,
    int shortest,
    int longest) {}
