/// The parts that every page is made of, each a record and a template.
@NullMarked
package dev.chokepoint.web.page.part;

import org.jspecify.annotations.NullMarked;
