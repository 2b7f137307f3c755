package dev.chokepoint.casebook.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The invented makers and what they make. A number is base, dash, package and grade.
final class Catalogue {

  final Party norvex;
  final Party quillbrook;
  final Party tessarine;
  final Party yuanqiao;
  final Party brenzel;

  private final CaseTables tables;
  private final Map<String, CataloguePart> parts = new LinkedHashMap<>();

  Catalogue(CaseTables tables, PartyBook parties) {
    this.tables = tables;
    norvex = parties.company("Norvex Semi AG", "ch");
    quillbrook = parties.company("Quillbrook Devices Inc", "us");
    tessarine = parties.company("Tessarine Components BV", "nl");
    yuanqiao = parties.company("Yuanqiao Microworks Co Ltd", "cn");
    brenzel = parties.company("Brenzel Passives GmbH", "de");
    make(norvex, "854231", "2", "2014", "", "NX407-VGT6 NX407-VIT6 NX412-VGT7 NX412-VIT6");
    make(norvex, "854231", "1", "2016", "", "NX618-LQ100 NX618-LQ144 NX225-QF48 NX333-LQ64");
    make(norvex, "854231", "1", "2019", "", "NX530-RET6 NX530-VGT6");
    make(norvex, "854231", "1", "2015", "", "NX108-C8T6");
    make(quillbrook, "854239", "1", "2011", "", "QB3380-QFP64 QB71-SOT5 QB9004-BGA256");
    make(quillbrook, "854239", "1", "2013", "", "QB2202-TS20 QB610-QFN32 QB610-QFN48");
    make(quillbrook, "854239", "1", "2006", "2016", "QB55-SO8");
    make(tessarine, "852691", "2", "2017", "", "TSR18-MOD2 TSR640-LGA12");
    make(tessarine, "854239", "1", "2015", "", "TSR9120-3BC TSR9120-4BC");
    make(yuanqiao, "854231", "1", "2018", "", "YQ8266-N4 YQ500-PA28");
    make(brenzel, "853224", "2", "2005", "", "BZ1206-106K BZ0805-104M");
    make(brenzel, "853221", "2", "2008", "", "BZT470-25V");
    for (int i = 0; i < 14; i++) {
      make(
          List.of(norvex, quillbrook, tessarine, brenzel).get(i % 4),
          "853690",
          "3.A",
          "2012",
          "",
          "CX" + (210 + 37 * i) + "-P" + (4 + i));
    }
  }

  private void make(
      Party maker, String hs, String tier, String introduced, String obsolete, String numbers) {
    for (String number : numbers.split(" ")) {
      String base = number.substring(0, number.indexOf('-'));
      CataloguePart part = new CataloguePart(maker, number, base, hs);
      parts.put(number, part);
      tables
          .add(CaseTable.PARTS, part.id(), "Part", Document.MAKERS)
          .set("name", number)
          .set("mpn", number)
          .set("maker", maker.id())
          .set("baseDevice", base)
          .set("orderable", number)
          .set("hsCode", hs)
          .set("hsRevision", "2022")
          .set("chplTier", tier)
          .set("introduced", introduced)
          .set("obsolete", obsolete);
    }
  }

  /// @throws NullPointerException if it is in no catalogue
  CataloguePart part(String number) {
    return Objects.requireNonNull(parts.get(number), number);
  }

  List<CataloguePart> all() {
    return new ArrayList<>(parts.values());
  }
}
