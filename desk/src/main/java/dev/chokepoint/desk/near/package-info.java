/// What stands near a party: the nearest listed ones, and those that share its addresses and
/// phones.
@NullMarked
package dev.chokepoint.desk.near;

import org.jspecify.annotations.NullMarked;
