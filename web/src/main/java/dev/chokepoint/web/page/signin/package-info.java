/// Signing in and out, and who may do what.
@NullMarked
package dev.chokepoint.web.page.signin;

import org.jspecify.annotations.NullMarked;
