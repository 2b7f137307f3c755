/// Bodies and faults of answers.
@NullMarked
package dev.chokepoint.web.answer;

import org.jspecify.annotations.NullMarked;
