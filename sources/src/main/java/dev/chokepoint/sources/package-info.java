/// Readers of published data: one package a publisher or format, streaming, each value with its
/// place in the file.
@NullMarked
package dev.chokepoint.sources;

import org.jspecify.annotations.NullMarked;
