/// Journeys of readers through the workspace, each in Debian's Chromium over the program as it is
/// packaged. Where there is no Chromium they are skipped, and say so.
@NullMarked
package dev.chokepoint.journeys;

import org.jspecify.annotations.NullMarked;
