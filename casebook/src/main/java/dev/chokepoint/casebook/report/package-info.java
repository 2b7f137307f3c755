/// The report of a case: one page that stands alone.
@NullMarked
package dev.chokepoint.casebook.report;

import org.jspecify.annotations.NullMarked;
