package dev.chokepoint.parts.maker;

import java.util.regex.Pattern;

/// What a token beside the part number is.
///
/// @param token meets the whole token
/// @param role a lower-case role name: `plant`, `country`, `finish`, `grade`, `mask`, `lot`,
///   `value`, `description`
/// @param meaning what it says
public record TokenRule(Pattern token, String role, String meaning) {}
