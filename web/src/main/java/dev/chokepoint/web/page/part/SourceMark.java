package dev.chokepoint.web.page.part;

/// A mark such as `[3]` that leads to what a value rests on.
///
/// @param text what stands between the brackets
/// @param href a page that tells it; the same content opens in the drawer
/// @param label what it leads to, for those who do not see where it stands
public record SourceMark(String text, String href, String label) {}
