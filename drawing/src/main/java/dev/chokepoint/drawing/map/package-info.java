/// Maps of countries and of coarse places, equal in area, from geometry that ships with the
/// program.
///
/// Borders are de jure where the United Nations General Assembly has spoken: Crimea is drawn as
/// Ukraine (resolution 68/262), the north of Cyprus as Cyprus, Somaliland as Somalia. Other
/// disputed borders are as Natural Earth draws them, and say nothing about whose a territory is.
@NullMarked
package dev.chokepoint.drawing.map;

import org.jspecify.annotations.NullMarked;
