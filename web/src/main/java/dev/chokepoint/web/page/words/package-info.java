/// The words of the pages, in English and Ukrainian, and how names in other scripts are marked.
@NullMarked
package dev.chokepoint.web.page.words;

import org.jspecify.annotations.NullMarked;
