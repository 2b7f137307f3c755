/// Identifiers of parties, ships and securities: the form to compare them by, and whether their
/// form and check digits hold. Pure functions over public schemes; nothing is ever looked up, and a
/// sound number may still belong to nobody. Where a class says `unverified`, its rule was written
/// down from memory and waits for somebody to read the source it names.
@NullMarked
package dev.chokepoint.evidence.identifier;

import org.jspecify.annotations.NullMarked;
