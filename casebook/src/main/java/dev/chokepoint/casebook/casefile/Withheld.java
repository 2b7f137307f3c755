package dev.chokepoint.casebook.casefile;

/// Something that the public version leaves out.
///
/// @param what kind of thing, in words: "date of birth", "telephone number"
/// @param about what to call the thing it is about
/// @param count how many values
public record Withheld(String what, String about, int count) {}
