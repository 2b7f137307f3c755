/// Reader of the consolidated list that the United Nations Security Council publishes as XML.
@NullMarked
package dev.chokepoint.sources.un;

import org.jspecify.annotations.NullMarked;
