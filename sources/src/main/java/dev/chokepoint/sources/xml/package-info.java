/// Safe, streaming reading of XML: no document type declarations, no entities of the file's own,
/// limits on all that could grow, and a place for every value.
@NullMarked
package dev.chokepoint.sources.xml;

import org.jspecify.annotations.NullMarked;
