package dev.chokepoint.desk;

import dev.chokepoint.sources.SourceReader;
import dev.chokepoint.sources.bis.DeniedPersonsReader;
import dev.chokepoint.sources.bods.BodsReader;
import dev.chokepoint.sources.ch.SecoXmlReader;
import dev.chokepoint.sources.components.ComponentTableReader;
import dev.chokepoint.sources.csl.CslCsvReader;
import dev.chokepoint.sources.csl.CslJsonReader;
import dev.chokepoint.sources.eu.EuAnnexReader;
import dev.chokepoint.sources.eu.fsf.FsfCsvReader;
import dev.chokepoint.sources.eu.fsf.FsfXmlReader;
import dev.chokepoint.sources.ftm.FtmEntitiesReader;
import dev.chokepoint.sources.ftm.FtmPackReader;
import dev.chokepoint.sources.ftm.FtmStatementLinesReader;
import dev.chokepoint.sources.ftm.FtmStatementsReader;
import dev.chokepoint.sources.ftm.OpenSanctionsSimpleReader;
import dev.chokepoint.sources.gleif.GleifCsvReader;
import dev.chokepoint.sources.mapping.Layouts;
import dev.chokepoint.sources.mapping.MappedTableReader;
import dev.chokepoint.sources.ofac.AdvancedXmlReader;
import dev.chokepoint.sources.ofac.OfacCsvReader;
import dev.chokepoint.sources.ofac.SdnXmlReader;
import dev.chokepoint.sources.psc.PscReader;
import dev.chokepoint.sources.uk.UkOdsReader;
import dev.chokepoint.sources.uk.list.UkCsvReader;
import dev.chokepoint.sources.uk.list.UkXmlReader;
import dev.chokepoint.sources.un.UnXmlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The readers that `import` knows, in the order in which they are asked whether a file is theirs.
final class Readers {

  private Readers() {}

  static List<SourceReader> all() {
    List<SourceReader> readers =
        new ArrayList<>(
            List.of(
                new FtmEntitiesReader(),
                new FtmStatementLinesReader(),
                new FtmStatementsReader(),
                new OpenSanctionsSimpleReader(),
                new FtmPackReader(),
                new OfacCsvReader(),
                new SdnXmlReader(),
                new AdvancedXmlReader(),
                new CslCsvReader(),
                new CslJsonReader(),
                new EuAnnexReader(),
                new DeniedPersonsReader(),
                new ComponentTableReader(),
                new UnXmlReader(),
                new UkOdsReader(),
                new FsfXmlReader(),
                new FsfCsvReader(),
                new UkXmlReader(),
                new UkCsvReader(),
                new SecoXmlReader(),
                new GleifCsvReader(),
                new PscReader(),
                new BodsReader()));
    // Last, since they take any table whose header fits.
    Layouts.recognised().forEach(layout -> readers.add(MappedTableReader.recognising(layout)));
    return readers;
  }

  /// Each form and what it is, in the same order.
  static Map<String, String> forms() {
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("ftm-entities", "FollowTheMoney entities, one JSON object a line");
    forms.put(
        "ftm-statements",
        "FollowTheMoney statement CSV, with its provenance sidecar if it is among the files");
    forms.put("ftm-statement-lines", "FollowTheMoney statements, one JSON object a line");
    forms.put("opensanctions-simple", "OpenSanctions targets.simple.csv");
    forms.put("ftm-pack", "FollowTheMoney statement pack, with or without its header");
    forms.put("ofac-csv", "OFAC SDN or consolidated list, the four-file CSV set");
    forms.put("ofac-xml", "OFAC SDN or consolidated list, SDN.XML");
    forms.put("ofac-advanced-xml", "OFAC SDN or consolidated list, SDN_ADVANCED.XML");
    forms.put("us-csl-csv", "US Consolidated Screening List, CSV");
    forms.put("us-csl-json", "US Consolidated Screening List, JSON");
    forms.put("eu-annex-csv", "annexes of EU regulations as CSV, one regulation a file");
    forms.put("bis-dpl", "BIS Denied Persons List, parted by tabs");
    forms.put("component-table", "components found in weapons, with the columns of the portal");
    forms.put("un-xml", "UN Security Council consolidated list, XML");
    forms.put("uk-ods", "UK Sanctions List, the index as an OpenDocument spreadsheet");
    forms.put("eu-fsf-xml", "EU consolidated financial sanctions list, XML 1.1");
    forms.put("eu-fsf-csv", "EU consolidated financial sanctions list, CSV 1.1");
    forms.put("uk-xml", "UK Sanctions List, XML");
    forms.put("uk-csv", "UK Sanctions List, CSV");
    forms.put("ch-seco-xml", "Swiss sanctions list of SECO, XML");
    forms.put("gleif-csv", "GLEIF golden copies: LEI records, relationships, exceptions");
    forms.put("gb-psc", "UK people with significant control, the snapshot as JSON lines");
    forms.put("bods", "Beneficial Ownership Data Standard 0.4, JSON or JSON lines");
    Layouts.all()
        .forEach(layout ->
            forms.put(
                layout.mapping().name(),
                "table: " + Objects.toString(layout.mapping().title(), "")));
    return forms;
  }
}
