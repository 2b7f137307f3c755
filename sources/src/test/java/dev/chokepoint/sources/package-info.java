/// What readers are given, and how streams are unpacked.
@NullMarked
package dev.chokepoint.sources;

import org.jspecify.annotations.NullMarked;
