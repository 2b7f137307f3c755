package dev.chokepoint.web.page.recoveries;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.CustodyStep;
import dev.chokepoint.desk.records.Entry;
import dev.chokepoint.desk.records.KeepItems;
import dev.chokepoint.desk.records.NewItem;
import dev.chokepoint.desk.records.NewMarking;
import dev.chokepoint.desk.records.Said;
import dev.chokepoint.drawing.map.Region;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.web.answer.Problem;
import dev.chokepoint.web.guard.Gate;
import dev.chokepoint.web.page.FormField;
import dev.chokepoint.web.page.FormToken;
import dev.chokepoint.web.page.PageUrl;
import dev.chokepoint.web.page.PageWriter;
import dev.chokepoint.web.page.Signature;
import dev.chokepoint.web.page.Visit;
import dev.chokepoint.web.page.part.ChartCard;
import dev.chokepoint.web.page.part.CountryMap;
import dev.chokepoint.web.page.part.TableExport;
import dev.chokepoint.web.page.words.NameText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `/recoveries` and `/recoveries/ID`: recovered items entered by hand. Nothing is ever changed; a
/// correction is an entry of its own that names the one it puts right.
public final class RecoveryPages {

  /// Bytes of a photograph.
  static final int LARGEST_PHOTO = 20 << 20;

  private final PageWriter pages;
  private final Gate gate;
  private final Desk desk;
  private final FormToken tokens;

  public RecoveryPages(PageWriter pages, Gate gate, Desk desk, FormToken tokens) {
    this.pages = pages;
    this.gate = gate;
    this.desk = desk;
    this.tokens = tokens;
  }

  public void add(RoutesConfig routes) {
    routes.get("/recoveries", this::all);
    routes.post("/recoveries", this::enter);
    routes.get("/recoveries/{id}", this::show);
    routes.post("/recoveries/{id}/markings", this::mark);
    routes.post("/recoveries/{id}/custody", this::pass);
    routes.post("/recoveries/{id}/photos", this::photo);
  }

  private void all(Context context) {
    Visit visit = pages.visit(context);
    List<Entry> items = new KeepItems(desk).all().reversed();
    Optional<ChartCard> map = map(visit, items);
    Optional<String> form = visit.url().last("form");
    if (form.isPresent() && map.isPresent()) {
      TableExport.send(
          context,
          map.get().table(),
          form.get(),
          List.of(List.of("Address", "/recoveries"), List.of("Asked", visit.asked())));
      return;
    }
    Optional<String> region = visit.url().last("region");
    pages.write(
        context,
        visit,
        "recoveries/recoveries",
        new RecoveriesPage(
            items.stream()
                .filter(entry -> region.isEmpty() || region.equals(region(entry)))
                .map(entry -> line(visit, entry))
                .toList(),
            map.orElse(null),
            region.orElse(null),
            Signature.known(context)));
  }

  private static Optional<ChartCard> map(Visit visit, List<Entry> items) {
    return new CountryMap(visit)
        .regions(
            "recovery-map",
            items.stream().map(RecoveryPages::place).toList(),
            visit.say("nav.recoveries"),
            region -> PageUrl.of("recoveries").with("region", region.code()),
            PageUrl.of("recoveries").with("form", "csv").toString());
  }

  private static String place(Entry entry) {
    return entry.said().map(said -> RecoveryReader.text(said, "place")).orElse("");
  }

  private static Optional<String> region(Entry entry) {
    return CountryMap.region(place(entry)).map(Region::code);
  }

  private static RecoveriesPage.Line line(Visit visit, Entry entry) {
    Said said = entry.said().orElseGet(() -> new Said(Map.of()));
    return new RecoveriesPage.Line(
        entry.subject(),
        NameText.of(RecoveryReader.text(said, "weapon")),
        RecoveryReader.text(said, "serial"),
        RecoveryReader.text(said, "recovered"),
        NameText.of(RecoveryReader.text(said, "place")),
        visit.words().moment(entry.at()));
  }

  private void show(Context context) {
    Visit visit = pages.visit(context);
    try (Gate.Place _ = gate.enter()) {
      List<Entry> entries = new KeepItems(desk).about(context.pathParam("id"));
      pages.write(
          context,
          visit,
          "recoveries/recovery",
          new RecoveryReader(visit, entries)
              .read(
                  new AuditLog(desk).verify(null).faults().stream().map(visit::say).toList(),
                  Signature.known(context)));
    }
  }

  private void enter(Context context) {
    tokens.require(context);
    String by = Signature.of(context);
    @Nullable String weapon = FormField.filled(context, "weapon");
    NewItem item =
        new NewItem(
            weapon == null ? "" : weapon,
            FormField.filled(context, "serial"),
            FormField.filled(context, "recovered"),
            FormField.filled(context, "place"),
            FormField.filled(context, "custodian"),
            FormField.filled(context, "condition"));
    back(context, new KeepItems(desk).enter(item, by).subject());
  }

  private void mark(Context context) {
    tokens.require(context);
    @Nullable String text = FormField.filled(context, "text");
    NewMarking marking =
        new NewMarking(
            FormField.filled(context, "component"),
            text == null ? "" : text,
            FormField.filled(context, "maker"),
            FormField.filled(context, "reader"),
            FormField.filled(context, "legibility"));
    back(
        context,
        new KeepItems(desk)
            .addMarking(context.pathParam("id"), marking, Signature.of(context))
            .subject());
  }

  private void pass(Context context) {
    tokens.require(context);
    @Nullable String action = FormField.filled(context, "action");
    @Nullable String custodian = FormField.filled(context, "custodian");
    @Nullable String corrects = FormField.filled(context, "corrects");
    if (corrects != null && !corrects.matches("\\d{1,18}")) {
      throw Problem.badRequest(Sentence.of("An entry is named by its number. Nothing was saved."));
    }
    CustodyStep step =
        new CustodyStep(
            action == null ? "" : action,
            custodian == null ? "" : custodian,
            FormField.filled(context, "place"),
            FormField.filled(context, "date"),
            FormField.filled(context, "note"),
            corrects == null ? null : Long.valueOf(corrects),
            List.of());
    back(
        context,
        new KeepItems(desk)
            .addCustody(context.pathParam("id"), step, Signature.of(context))
            .subject());
  }

  /// Keeps a picture under the digest of its bytes, as it came. Its name is this server's.
  private void photo(Context context) throws IOException {
    tokens.require(context);
    String by = Signature.of(context);
    String item = context.pathParam("id");
    new KeepItems(desk).about(item);
    @Nullable UploadedFile file = context.uploadedFile("photo");
    if (file == null || file.size() == 0) {
      throw Problem.badRequest(Sentence.of("Choose a picture. Nothing was saved."));
    }
    if (file.size() > LARGEST_PHOTO) {
      throw Problem.of(413, Sentence.of("A picture may have up to 20 MiB. Nothing was saved."));
    }
    byte[] bytes;
    try (InputStream in = file.content()) {
      bytes = in.readAllBytes();
    }
    Photo photo = Photo.of(bytes);
    Path folder = Files.createTempDirectory("chokepoint-photo");
    Path kept = folder.resolve(name(file.filename(), photo));
    try {
      Files.write(kept, bytes);
      new KeepItems(desk).attach(item, List.of(kept), note(context, photo), by);
    } finally {
      Files.deleteIfExists(kept);
      Files.deleteIfExists(folder);
    }
    back(context, item);
  }

  private static String name(String sent, Photo photo) {
    String bare = sent.replaceAll(".*[/\\\\]", "").replaceAll("\\.[A-Za-z0-9]{1,5}$", "");
    String plain = bare.replaceAll("[^\\p{L}\\p{N} _-]", "_").strip();
    String shortened = plain.substring(0, Math.min(80, plain.length()));
    return (shortened.isBlank() ? "photo" : shortened) + "." + photo.ending();
  }

  private static String note(Context context, Photo photo) {
    @Nullable String said = FormField.filled(context, "note");
    return (said == null ? "" : said + "; ")
        + photo.type()
        + (photo.taken() == null
            ? ", no time in the picture"
            : ", taken " + photo.taken() + " by the clock of the camera (EXIF)");
  }

  private static void back(Context context, String item) {
    if (item.isEmpty()) {
      throw BadRequest.notFound(Sentence.of("there is no such item"));
    }
    context.redirect("/recoveries/" + item, HttpStatus.SEE_OTHER);
  }
}
