/// Who may ask, how much and how often.
@NullMarked
package dev.chokepoint.web.guard;

import org.jspecify.annotations.NullMarked;
