/// What a person sees where there is no answer.
@NullMarked
package dev.chokepoint.web.page.problem;

import org.jspecify.annotations.NullMarked;
