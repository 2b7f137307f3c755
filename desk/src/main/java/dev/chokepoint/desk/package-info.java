/// One class a question: each takes what the user gives, asks the rooms, and answers with a record.
/// Knows no framework, prints nothing.
@NullMarked
package dev.chokepoint.desk;

import org.jspecify.annotations.NullMarked;
