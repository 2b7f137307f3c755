/// What can be searched.
@NullMarked
package dev.chokepoint.web.catalog;

import org.jspecify.annotations.NullMarked;
