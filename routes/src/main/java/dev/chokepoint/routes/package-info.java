/// Ways by which a part found in a weapon can have come, and how well the evidence bears each step.
/// Pure rules: where entities are kept is the desk's affair. A route tells what records allow; it
/// accuses nobody.
@NullMarked
package dev.chokepoint.routes;

import org.jspecify.annotations.NullMarked;
