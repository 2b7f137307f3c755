/// Reader of the CSV sets that the US Treasury's Office of Foreign Assets Control publishes: the
/// list of Specially Designated Nationals and the consolidated non-SDN list, in the legacy
/// four-file form.
@NullMarked
package dev.chokepoint.sources.ofac;

import org.jspecify.annotations.NullMarked;
