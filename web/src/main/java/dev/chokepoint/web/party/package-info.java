/// What stands near a party, for programs.
@NullMarked
package dev.chokepoint.web.party;

import org.jspecify.annotations.NullMarked;
