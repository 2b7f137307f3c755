/// A team at work: several people, several server processes, one database, and what goes wrong.
@NullMarked
package dev.chokepoint.bench.team;

import org.jspecify.annotations.NullMarked;
