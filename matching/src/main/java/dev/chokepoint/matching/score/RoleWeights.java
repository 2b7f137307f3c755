package dev.chokepoint.matching.score;

import dev.chokepoint.matching.names.TokenRole;

/// How much a word counts by what it does in the name and by how many names have it.
final class RoleWeights {

  private static final float COMMON_WORDS_LOSE = 0.75f;

  private RoleWeights() {}

  static float weight(TokenRole role, float commonness) {
    float lost = COMMON_WORDS_LOSE * Math.clamp(commonness, 0f, 1f);
    return ofRole(role) * (1 - lost);
  }

  private static float ofRole(TokenRole role) {
    return switch (role) {
      case FAMILY -> Word.HEAVIEST;
      case GIVEN, NAME, DISTINCTIVE, ACRONYM, REGISTRATION -> 1.0f;
      case GENERIC -> 0.8f;
      case PATRONYMIC, PLACE -> 0.6f;
      case INITIAL, NUMBER, LEGAL_FORM -> 0.5f;
      case TITLE, VESSEL_PREFIX -> 0.2f;
      case PARTICLE -> 0.1f;
    };
  }
}
