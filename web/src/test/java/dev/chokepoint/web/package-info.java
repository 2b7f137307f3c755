/// The server asked over real HTTP, as its clients ask it.
@NullMarked
package dev.chokepoint.web;

import org.jspecify.annotations.NullMarked;
