package dev.chokepoint.cli.command;

import dev.chokepoint.cli.ExitCode;
import dev.chokepoint.cli.json.JsonText;
import dev.chokepoint.cli.json.UpdateJson;
import dev.chokepoint.cli.text.CatalogueText;
import dev.chokepoint.desk.CatalogueEntry;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.ListCatalogue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `source catalogue`: which lists could be fetched.
@Command(
    name = "catalogue",
    description = "Lists the lists that can be fetched, or says what one means and cannot tell.",
    footer = {
      "",
      "Examples:",
      "  chokepoint source catalogue",
      "  chokepoint source catalogue us_ofac_sdn"
    })
final class SourceCatalogueCommand extends Answer {

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "One of them.")
  private @Nullable String name;

  SourceCatalogueCommand(Session session) {
    super(session);
  }

  @Override
  ExitCode answer() {
    try (Desk desk = session().desk()) {
      ListCatalogue catalogue = new ListCatalogue(desk);
      if (name == null) {
        List<CatalogueEntry> all = catalogue.all();
        print(
            session().options().json() ? UpdateJson.catalogue(all) : null,
            CatalogueText.list(all, session().console().look()));
      } else {
        CatalogueEntry one = catalogue.named(name);
        print(
            session().options().json() ? UpdateJson.of(one) : null,
            CatalogueText.show(one, session().console().look()));
      }
    }
    return ExitCode.DONE;
  }

  private void print(@Nullable Map<String, Object> json, List<String> lines) {
    if (json == null) {
      lines.forEach(session().console()::line);
    } else {
      session().console().line(JsonText.of(json));
    }
  }
}
