/// How two parties are connected.
@NullMarked
package dev.chokepoint.web.page.path;

import org.jspecify.annotations.NullMarked;
