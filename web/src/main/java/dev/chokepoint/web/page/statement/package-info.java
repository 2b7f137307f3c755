/// Statements as rows.
@NullMarked
package dev.chokepoint.web.page.statement;

import org.jspecify.annotations.NullMarked;
