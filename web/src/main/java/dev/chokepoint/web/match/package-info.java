/// Screening: who of those on the lists may be the one asked about.
@NullMarked
package dev.chokepoint.web.match;

import org.jspecify.annotations.NullMarked;
