/// The page of one thing, whatever it is.
@NullMarked
package dev.chokepoint.web.page.entity;

import org.jspecify.annotations.NullMarked;
