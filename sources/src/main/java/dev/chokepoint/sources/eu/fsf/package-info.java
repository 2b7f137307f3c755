/// Readers of the European Union's consolidated list of financial sanctions, which is published in
/// two forms.
@NullMarked
package dev.chokepoint.sources.eu.fsf;

import org.jspecify.annotations.NullMarked;
