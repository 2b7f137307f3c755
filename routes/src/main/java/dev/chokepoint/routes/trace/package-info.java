/// How a recovered part can have come: its facts, the shipments that fit, the steps, the routes.
@NullMarked
package dev.chokepoint.routes.trace;

import org.jspecify.annotations.NullMarked;
