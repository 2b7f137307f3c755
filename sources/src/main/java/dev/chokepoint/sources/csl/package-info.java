/// Readers of the Consolidated Screening List, in which the US Department of Commerce restates the
/// lists of three departments.
@NullMarked
package dev.chokepoint.sources.csl;

import org.jspecify.annotations.NullMarked;
