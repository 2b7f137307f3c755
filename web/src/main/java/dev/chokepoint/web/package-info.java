/// The desk's answers over HTTP: yente's interface, OpenRefine's, and our own.
@NullMarked
package dev.chokepoint.web;

import org.jspecify.annotations.NullMarked;
