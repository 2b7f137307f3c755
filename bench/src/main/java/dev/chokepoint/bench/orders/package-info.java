/// Order files of many rows: how fast, in how much memory, and with what verdicts.
@NullMarked
package dev.chokepoint.bench.orders;

import org.jspecify.annotations.NullMarked;
