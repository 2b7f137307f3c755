/// The user's files, as readers take them.
@NullMarked
package dev.chokepoint.desk.input;

import org.jspecify.annotations.NullMarked;
