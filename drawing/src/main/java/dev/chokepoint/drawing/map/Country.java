package dev.chokepoint.drawing.map;

import dev.chokepoint.drawing.words.Wording;
import java.util.List;

/// A country as it is drawn.
///
/// @param code ISO 3166-1, two small letters; `xk` for Kosovo, `zz` for land that no country is
///   named for
/// @param english its name in English
/// @param ukrainian its name in Ukrainian
/// @param rings its borders, the largest first; what lies inside an even number of them is not its
///   land
public record Country(String code, String english, String ukrainian, List<List<Place>> rings) {

  public Country {
    rings = rings.stream().map(List::copyOf).toList();
  }

  /// Its name in the language of the picture.
  public String name(Wording wording) {
    return wording.language().equals("uk") ? ukrainian : english;
  }

  /// Whether a place lies in it.
  public boolean holds(Place place) {
    boolean inside = false;
    for (List<Place> ring : rings) {
      for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        Place a = ring.get(i);
        Place b = ring.get(j);
        if (a.latitude() > place.latitude() != b.latitude() > place.latitude()
            && place.longitude()
                < (b.longitude() - a.longitude())
                        * (place.latitude() - a.latitude())
                        / (b.latitude() - a.latitude())
                    + a.longitude()) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  /// A place in the middle of its largest land: the centre of the area of that ring.
  public Place middle() {
    List<Place> ring = rings.getFirst();
    double area = 0;
    double x = 0;
    double y = 0;
    for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      Place a = ring.get(j);
      Place b = ring.get(i);
      double cross = a.longitude() * b.latitude() - b.longitude() * a.latitude();
      area += cross;
      x += (a.longitude() + b.longitude()) * cross;
      y += (a.latitude() + b.latitude()) * cross;
    }
    return area == 0
        ? ring.getFirst()
        : new Place(Math.clamp(x / (3 * area), -180, 180), Math.clamp(y / (3 * area), -90, 90));
  }
}
