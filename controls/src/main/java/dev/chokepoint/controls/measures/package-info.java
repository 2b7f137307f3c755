/// What a listing does: from list, programme, annex and provision to a measure, and to the
/// ownership rule that it seeds, if any.
@NullMarked
package dev.chokepoint.controls.measures;

import org.jspecify.annotations.NullMarked;
