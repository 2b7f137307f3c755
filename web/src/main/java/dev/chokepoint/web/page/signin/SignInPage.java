package dev.chokepoint.web.page.signin;

import org.jspecify.annotations.Nullable;

/// What the page of signing in shows.
///
/// @param name that was tried, so that it need not be typed again
/// @param refused whether it was tried and refused
/// @param back where it leads afterwards; null for Home
public record SignInPage(String name, boolean refused, @Nullable String back) {}
