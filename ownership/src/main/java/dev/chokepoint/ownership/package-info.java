/// Who is behind a company under each jurisdiction's rule, from dated stakes. Pure rules: stakes
/// and listed parties are handed in, worked calculations come out.
@NullMarked
package dev.chokepoint.ownership;

import org.jspecify.annotations.NullMarked;
