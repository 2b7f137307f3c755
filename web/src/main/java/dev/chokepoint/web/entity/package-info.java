/// Entities as JSON.
@NullMarked
package dev.chokepoint.web.entity;

import org.jspecify.annotations.NullMarked;
