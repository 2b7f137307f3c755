package dev.chokepoint.web.page;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/// Fields of a form that was sent.
public final class FormField {

  private FormField() {}

  /// What was filled in, without blanks around it; null where nothing was.
  public static @Nullable String filled(Context context, String name) {
    @Nullable String said = context.formParam(name);
    return said == null || said.isBlank() ? null : said.strip();
  }
}
