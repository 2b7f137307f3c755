/// What stands around a traced part: who received most of it, what its parties share, how long they
/// went unlisted, and which records would strengthen the routes. Every finding says what is written
/// where; none says what it means.
@NullMarked
package dev.chokepoint.routes.around;

import org.jspecify.annotations.NullMarked;
