/// Answers as JSON documents. Field names are part of the public surface; see
/// `docs/reference/json.md`.
@NullMarked
package dev.chokepoint.cli.json;

import org.jspecify.annotations.NullMarked;
