/// Tables in delimited text, whoever wrote them: encoding and delimiter told from content, rows
/// with their lines, broken rows reported one by one.
@NullMarked
package dev.chokepoint.sources.table;

import org.jspecify.annotations.NullMarked;
