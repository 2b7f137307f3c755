/// Pages of trace requests: whom was asked to whom goods went, and what they answered.
@NullMarked
package dev.chokepoint.web.page.requests;

import org.jspecify.annotations.NullMarked;
