/// The judge's own material: pairs of names with a known answer, composed by stated rules.
///
/// Nothing here is read by the program that it judges, and nothing here reads that program's
/// tables.
@NullMarked
package dev.chokepoint.bench.labels;

import org.jspecify.annotations.NullMarked;
