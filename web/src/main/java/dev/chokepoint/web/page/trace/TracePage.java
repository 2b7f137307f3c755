package dev.chokepoint.web.page.trace;

import dev.chokepoint.casebook.trace.CitedSource;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.PathStrip;
import dev.chokepoint.web.page.part.Picture;
import dev.chokepoint.web.page.part.ResultTable;
import dev.chokepoint.web.page.words.NameText;
import dev.chokepoint.web.page.words.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a part came to where it was found, as far as the evidence says.
///
/// @param trouble why nothing could be traced; null where something was, or nothing was asked
/// @param help how the date code may be read; empty where none was typed
/// @param recoveries other recovered components that bear the number
/// @param traces one for each part that was meant
/// @param lags whether holders were listed on the day
/// @param sources documents cited
/// @param pin where the routes are pinned to a case
public record TracePage(
    TraceForm form,
    @Nullable Said trouble,
    List<Reading> help,
    List<Way> samples,
    List<Way> recoveries,
    List<Told> traces,
    @Nullable ResultTable lags,
    List<CitedSource> sources,
    String pin) {

  /// A link.
  public record Way(String title, String href) {}

  /// One reading of a date code, or why there is none.
  ///
  /// @param days first and last day; empty where it gives none
  /// @param rule by which it is read, or why it is not
  /// @param source where the rule stands; empty where there is none
  public record Reading(String days, Said rule, String source) {}

  /// A line about the part.
  ///
  /// @param more what else is to be said of the value; empty where nothing is
  public record Fact(String label, NameText value, String more) {}

  /// A record that would strengthen a step, and a letter that asks for it.
  ///
  /// @param holderHref page of who should hold it; null where nobody is named
  /// @param enter form that enters the request, filled
  public record Missing(
      Said record, String holder, @Nullable String holderHref, String letter, String enter) {}

  /// The trace of one part.
  ///
  /// @param href page of the part; null where it was only asked about
  /// @param summary how strong the best route is
  /// @param remarks what speaks against the part
  /// @param routes the best first, told whole
  /// @param others the rest, told whole too but folded
  /// @param lanes the open routes from the maker to the weapon, as SVG; empty where there are none
  /// @param timeline the best route against its days, as SVG; empty where there is none
  /// @param steps of all routes, as rows
  /// @param consignees their shares of the movements that fit; null where fewer than two are named
  /// @param ruledOut shipments that a test ruled out, by test
  /// @param untested tests that could not be put
  /// @param widenings ways to ask more widely
  /// @param diversion where the goods came under a measure, or why that is not shown
  /// @param around what stands around the routes
  public record Told(
      NameText name,
      @Nullable String href,
      List<Fact> facts,
      String summary,
      List<Said> remarks,
      List<PathStrip> routes,
      List<PathStrip> others,
      Picture lanes,
      Picture timeline,
      ResultTable steps,
      String shipments,
      @Nullable ChartCard consignees,
      ResultTable ruledOut,
      List<Said> untested,
      List<Widening> widenings,
      @Nullable String diversion,
      List<Said> around,
      List<Missing> missing) {
    public Told {
      facts = List.copyOf(facts);
      remarks = List.copyOf(remarks);
      routes = List.copyOf(routes);
      others = List.copyOf(others);
      untested = List.copyOf(untested);
      widenings = List.copyOf(widenings);
      around = List.copyOf(around);
      missing = List.copyOf(missing);
    }
  }

  /// A way to ask more widely, with the page that does.
  public record Widening(Said sentence, String label, String href) {}

  public TracePage {
    help = List.copyOf(help);
    samples = List.copyOf(samples);
    recoveries = List.copyOf(recoveries);
    traces = List.copyOf(traces);
    sources = List.copyOf(sources);
  }
}
