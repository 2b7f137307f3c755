/// Questions about what people entered: recovered items, custody, requests, and the log that keeps
/// them.
@NullMarked
package dev.chokepoint.desk.records;

import org.jspecify.annotations.NullMarked;
