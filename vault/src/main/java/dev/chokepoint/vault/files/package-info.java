/// The one seam through which published bytes reach the disk, and the locks that guard them.
@NullMarked
package dev.chokepoint.vault.files;

import org.jspecify.annotations.NullMarked;
