package dev.chokepoint.drawing.palette;

/// How far colours are apart for the eye.
///
/// Contrast is that of WCAG 2.2 (relative luminance). Colour blindness is simulated by the matrices
/// for full severity of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
/// Simulation of Color Vision Deficiency", IEEE Transactions on Visualization and Computer Graphics
/// 15(6), 2009, table 1, applied to linear light. Differences are CIEDE2000 as in Sharma, Wu and
/// Dalal, Color Research and Application 30(1), 2005.
final class ColourVision {

  enum Eye {
    NORMAL,
    PROTANOPIA,
    DEUTERANOPIA,
    TRITANOPIA;

    /// What this eye makes of linear light, row by row.
    private double[] matrix() {
      return switch (this) {
        case NORMAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
        case PROTANOPIA ->
            new double[] {
              0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
              1.051998
            };
        case DEUTERANOPIA ->
            new double[] {
              0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
              0.968881
            };
        case TRITANOPIA ->
            new double[] {
              1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
              0.303900
            };
      };
    }
  }

  private static final double[] WHITE = {0.95047, 1, 1.08883};
  private static final double POWER_25_7 = Math.pow(25, 7);

  private ColourVision() {}

  static double contrast(Rgb one, Rgb other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  static double difference(Rgb one, Rgb other, Eye eye) {
    return ciede2000(lab(seen(one, eye)), lab(seen(other, eye)));
  }

  private static double luminance(Rgb colour) {
    double[] light = linear(colour);
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
  }

  private static double[] linear(Rgb colour) {
    return new double[] {
      linear(colour.red()), linear(colour.green()), linear(colour.blue()),
    };
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static double[] seen(Rgb colour, Eye eye) {
    double[] in = linear(colour);
    double[] matrix = eye.matrix();
    double[] out = new double[3];
    for (int row = 0; row < 3; row++) {
      double sum = 0;
      for (int column = 0; column < 3; column++) {
        sum += matrix[3 * row + column] * in[column];
      }
      out[row] = Math.clamp(sum, 0, 1);
    }
    return out;
  }

  private static double[] lab(double[] light) {
    double x = 0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2];
    double y = 0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2];
    double z = 0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2];
    double fx = cubeRoot(x / WHITE[0]);
    double fy = cubeRoot(y / WHITE[1]);
    double fz = cubeRoot(z / WHITE[2]);
    return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
  }

  private static double cubeRoot(double share) {
    return share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
  }

  static double ciede2000(double[] one, double[] other) {
    double meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
    double stretch = 0.5 * (1 - weight(meanChroma));
    double a1 = one[1] * (1 + stretch);
    double a2 = other[1] * (1 + stretch);
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, other[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, other[2]);
    double lightness = other[0] - one[0];
    double chroma = c2 - c1;
    boolean grey = c1 * c2 == 0;
    double turn = grey ? 0 : wrapped(h2 - h1);
    double hue = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2));
    double meanL = (one[0] + other[0]) / 2;
    double meanC = (c1 + c2) / 2;
    double meanH = grey ? h1 + h2 : meanHue(h1, h2);
    double t =
        1
            - 0.17 * cos(meanH - 30)
            + 0.24 * cos(2 * meanH)
            + 0.32 * cos(3 * meanH + 6)
            - 0.20 * cos(4 * meanH - 63);
    double offset = (meanL - 50) * (meanL - 50);
    double sl = 1 + 0.015 * offset / Math.sqrt(20 + offset);
    double sc = 1 + 0.045 * meanC;
    double sh = 1 + 0.015 * meanC * t;
    double around = (meanH - 275) / 25;
    double rotation =
        -2 * weight(meanC) * Math.sin(Math.toRadians(60 * Math.exp(-around * around)));
    double l = lightness / sl;
    double c = chroma / sc;
    double h = hue / sh;
    return Math.sqrt(l * l + c * c + h * h + rotation * c * h);
  }

  private static double weight(double chroma) {
    double power = Math.pow(chroma, 7);
    return Math.sqrt(power / (power + POWER_25_7));
  }

  private static double hue(double a, double b) {
    double degrees = a == 0 && b == 0 ? 0 : Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double wrapped(double degrees) {
    return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
  }

  private static double meanHue(double h1, double h2) {
    if (Math.abs(h1 - h2) <= 180) {
      return (h1 + h2) / 2;
    }
    return h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
