@NullMarked
package dev.chokepoint.web.page.graph;

import org.jspecify.annotations.NullMarked;
