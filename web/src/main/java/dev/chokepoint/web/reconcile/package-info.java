/// Reconciliation as OpenRefine asks it: W3C 0.2.
@NullMarked
package dev.chokepoint.web.reconcile;

import org.jspecify.annotations.NullMarked;
