/// What the pages of the workspace weigh and how long the server takes to make them.
@NullMarked
package dev.chokepoint.bench.pages;

import org.jspecify.annotations.NullMarked;
