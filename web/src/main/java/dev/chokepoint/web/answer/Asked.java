package dev.chokepoint.web.answer;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/// The parameters of a query string.
public final class Asked {

  private final Context context;

  public Asked(Context context) {
    this.context = context;
  }

  /// The last value of a parameter.
  public Optional<String> text(String name) {
    List<String> values = context.queryParams(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  /// All values of a parameter that may be repeated; empty ones left out.
  public List<String> texts(String name) {
    return context.queryParams(name).stream().filter(value -> !value.isEmpty()).toList();
  }

  /// A whole number.
  ///
  /// @throws Problem 422 if it is none or out of bounds
  public int number(String name, int otherwise, int least, int most) {
    String said = text(name).orElse(null);
    if (said == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(said.strip());
      if (number < least) {
        throw fault("greater_than_equal", name, "greater than or equal to " + least, said);
      }
      if (number > most) {
        throw fault("less_than_equal", name, "less than or equal to " + most, said);
      }
      return number;
    } catch (NumberFormatException e) {
      throw fault("int_parsing", name, "a valid integer", said);
    }
  }

  /// A share from 0 to 1.
  ///
  /// @throws Problem 422 if it is none
  public double share(String name, double otherwise) {
    String said = text(name).orElse(null);
    if (said == null) {
      return otherwise;
    }
    try {
      double share = Double.parseDouble(said.strip());
      if (!(share >= 0)) {
        throw fault("greater_than_equal", name, "greater than or equal to 0", said);
      }
      if (share > 1) {
        throw fault("less_than_equal", name, "less than or equal to 1", said);
      }
      return share;
    } catch (NumberFormatException e) {
      throw fault("float_parsing", name, "a valid number", said);
    }
  }

  /// A yes or no, as FastAPI reads it.
  ///
  /// @throws Problem 422 if it is neither
  public boolean flag(String name, boolean otherwise) {
    String said = text(name).orElse(null);
    if (said == null) {
      return otherwise;
    }
    return switch (said.strip().toLowerCase(java.util.Locale.ROOT)) {
      case "true", "1", "yes", "on", "y", "t" -> true;
      case "false", "0", "no", "off", "n", "f" -> false;
      default -> throw fault("bool_parsing", name, "a valid boolean", said);
    };
  }

  /// A parameter that must be one of some words.
  public static Problem fault(String type, String name, String wanted, String said) {
    return Problem.unprocessable(type, List.of("query", name), "Input should be " + wanted, said);
  }
}
