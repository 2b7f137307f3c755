/// Fetches published files over HTTP, and keeps what was fetched with what was said of it. The only
/// package that opens connections of its own accord.
@NullMarked
package dev.chokepoint.sources.fetch;

import org.jspecify.annotations.NullMarked;
