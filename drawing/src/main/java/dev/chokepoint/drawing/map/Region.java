package dev.chokepoint.drawing.map;

import dev.chokepoint.drawing.words.Wording;

/// A part of a country, or a country, where something was found.
///
/// @param code ISO 3166-2 in capitals, or that of a country in small letters
/// @param english its name in English
/// @param ukrainian its name in Ukrainian
/// @param place a coarse place in it
public record Region(String code, String english, String ukrainian, Place place) {

  public Region {
    place = place.coarse();
  }

  /// Its name in the language of the picture.
  public String name(Wording wording) {
    return wording.language().equals("uk") ? ukrainian : english;
  }
}
