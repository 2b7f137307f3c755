/// How a case is written down: tables of facts, each row under one cited document.
@NullMarked
package dev.chokepoint.casebook.facts;

import org.jspecify.annotations.NullMarked;
