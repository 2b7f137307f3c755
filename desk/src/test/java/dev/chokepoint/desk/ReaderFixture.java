package dev.chokepoint.desk;

import dev.chokepoint.sources.InputFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A file of one form that can be made as long as a test needs it: a head, a row that is repeated
/// with a running number where `#` stands, and a tail.
///
/// To add a reader, add a line to [#ALL]; a test fails while one is missing.
///
/// @param format which reader's
/// @param name of the file
/// @param delimiter between cells, for tables; empty for other forms
record ReaderFixture(
    String format, String name, String delimiter, String head, String row, String tail) {

  private static final String STATEMENT_HEADER =
      "id,entity_id,canonical_id,prop,prop_type,schema,value,dataset,lang,original_value,external,"
          + "first_seen,last_seen\n";

  private static final String SHEET_HEAD =
      "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
          + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
          + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body>"
          + "<office:spreadsheet><table:table table:name=\"List\">"
          + sheetRow(
              "Unique ID",
              "OFSI Group ID",
              "Name",
              "Regime Name",
              "Type",
              "Designation source",
              "Date Designated",
              "Sanctions Imposed");

  private static final String SHEET_TAIL =
      "</table:table></office:spreadsheet></office:body></office:document-content>";

  private static final List<ReaderFixture> TABLE =
      List.of(
          new ReaderFixture(
              "ftm-entities",
              "makers.entities.ftm.json",
              "",
              "",
              "{\"id\":\"p-#\",\"schema\":\"Company\",\"properties\":{\"name\":[\"ООО Ромашка #\"],"
                  + "\"country\":[\"ru\"],\"innCode\":[\"7707083893\"]}}\n",
              ""),
          new ReaderFixture(
              "ftm-statement-lines",
              "makers.statements.json",
              "",
              "",
              "{\"id\":\"s#\",\"entity_id\":\"p-#\",\"canonical_id\":\"p-#\",\"prop\":\"name\","
                  + "\"schema\":\"Company\",\"value\":\"ООО Ромашка #\",\"dataset\":\"makers\","
                  + "\"external\":false,\"first_seen\":\"2026-01-01\",\"last_seen\":\"2026-02-01\"}\n",
              ""),
          new ReaderFixture(
              "ftm-statements",
              "makers.statements.csv",
              ",",
              STATEMENT_HEADER,
              "s#,p-#,p-#,name,name,Company,\"ООО \"\"Ромашка\"\" #\",makers,rus,,f,2026-01-01,"
                  + "2026-02-01\n",
              ""),
          new ReaderFixture(
              "ftm-pack",
              "makers.statements.pack",
              ",",
              "",
              "p-#,Company:name,ООО Ромашка #,makers,rus,,f,t,2026-01-01,2026-02-01\n",
              ""),
          new ReaderFixture(
              "opensanctions-simple",
              "makers.targets.simple.csv",
              ",",
              "\"id\",\"schema\",\"name\",\"aliases\",\"birth_date\",\"countries\",\"addresses\","
                  + "\"identifiers\",\"sanctions\",\"phones\",\"emails\",\"program_ids\",\"dataset\","
                  + "\"first_seen\",\"last_seen\",\"last_change\"\n",
              "\"p-#\",\"Company\",\"Завод #\",\"Zavod #;Plant #\",\"\",\"ru\",\"Tula\","
                  + "\"INN7707083893\",\"\",\"\",\"\",\"\",\"Makers\",\"2026-01-01T00:00:00\","
                  + "\"2026-02-01T00:00:00\",\"2026-01-01T00:00:00\"\n",
              ""),
          new ReaderFixture(
              "ofac-csv",
              "sdn.csv",
              ",",
              "",
              "#,\"PLANT Nº #, A\",-0- ,\"NPWMD] [IFSR\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"
                  + "\"Additional Sanctions Information; Tax ID No. # (Iran); Linked To: PLANT.\"\r\n",
              "\u001a"),
          new ReaderFixture(
              "ofac-xml",
              "sdn.xml",
              "",
              """
              <?xml version="1.0" standalone="yes"?>
              <sdnList xmlns="https://sanctionslistservice.ofac.treas.gov/exports/XML">
              <publshInformation><Publish_Date>11/26/2026</Publish_Date></publshInformation>
              """,
              "<sdnEntry><uid>#</uid><firstName>Jan</firstName><lastName>MÜLLER #</lastName>"
                  + "<sdnType>Individual</sdnType><programList><program>SDGT</program></programList>"
                  + "<idList><id><uid>1</uid><idType>Passport</idType><idNumber>X#</idNumber>"
                  + "<idCountry>Iran</idCountry></id></idList><addressList><address><uid>#</uid>"
                  + "<city>Tehran</city><country>Iran</country></address></addressList></sdnEntry>\n",
              "</sdnList>\n"),
          new ReaderFixture(
              "ofac-advanced-xml",
              "sdn_advanced.xml",
              "",
              """
              <?xml version="1.0" encoding="utf-8"?>
              <Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/exports/ADVANCED_XML">
              <ReferenceValueSets><AliasTypeValues><AliasType ID="1403">Name</AliasType></AliasTypeValues>
              <PartySubTypeValues><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType></PartySubTypeValues>
              <PartyTypeValues><PartyType ID="2">Entity</PartyType></PartyTypeValues></ReferenceValueSets>
              <DistinctParties>
              """,
              "<DistinctParty FixedRef=\"#\"><Comment/><Profile ID=\"#\" PartySubTypeID=\"3\"><Identity"
                  + " ID=\"1#\"><Alias AliasTypeID=\"1403\" Primary=\"true\" LowQuality=\"false\">"
                  + "<DocumentedName ID=\"1\"><DocumentedNamePart><NamePartValue>MÜLLER #"
                  + "</NamePartValue></DocumentedNamePart></DocumentedName></Alias></Identity></Profile>"
                  + "</DistinctParty>\n",
              "</DistinctParties><SanctionsEntries></SanctionsEntries></Sanctions>\n"),
          new ReaderFixture(
              "us-csl-csv",
              "consolidated.csv",
              ",",
              "_id,source,name,addresses,federal_register_notice,start_date,standard_order,"
                  + "license_requirement,license_policy,alt_names,ids\n",
              "#,Entity List (EL) - Bureau of Industry and Security,ООО Завод #,\"Street #, Tula, RU\","
                  + "87 FR #,2022-03-01,,For all items.,Presumption of denial.,TMC; РК,\n",
              ""),
          new ReaderFixture(
              "us-csl-json",
              "consolidated.json",
              "",
              "{\"results\": [\n",
              "{\"id\":\"#\",\"source\":\"Entity List (EL) - Bureau of Industry and Security\","
                  + "\"name\":\"ООО Завод #\",\"addresses\":[{\"address\":\"Street #\",\"city\":\"Tula\","
                  + "\"country\":\"RU\"}],\"start_date\":\"2022-03-01\",\"source_list_url\":null},\n",
              "{\"source\":\"Entity List (EL) - Bureau of Industry and Security\",\"name\":\"Last\"}]}\n"),
          new ReaderFixture(
              "eu-annex-csv",
              "32014R0833.csv",
              ",",
              "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,"
                  + "previousName,nationality,incorporationDate,registrationNumber,innCode,"
                  + "imoNumber,address\n",
              "32014R0833,#,EU-RUS,IV,Export control,27.2.2022,,LegalEntity,Завод #,\"TMC; РК\",,,,"
                  + "7107003303 (Tax ID/INN),7707083893,,\"Street # (Hall 2; left), Tula\"\n",
              ""),
          new ReaderFixture(
              "bis-dpl",
              "dpl.txt",
              "\t",
              "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t"
                  + "\"Effective_Date\"\t\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t"
                  + "\"Action\"\t\"FR_Citation\"\n",
              "\"AIR FREIGHT Nº #\"\t\"P.O. BOX #\"\t\"DUBAI\"\t\"\"\t\"AE\"\t\"\"\t\"05/13/2022\"\t"
                  + "\"11/09/2022\"\t\"Y\"\t\"2022-05-18\"\t\"TDO RENEWAL\"\t"
                  + "\"80 F.R. 30435 5/28/15\"\n",
              ""),
          new ReaderFixture(
              "component-table",
              "components.csv",
              ",",
              "component_id,name_marking,category,function,manufacturer,manufacturer_country,"
                  + "oem_part_number,production_date,found_in_drones,sanctions_status,source_url,"
                  + "evidence_image,last_verified,notes\n",
              "gur-#,Inverter МАX#,regulator,,Maxim Integrated Products,US,MAX#,,"
                  + "\"[\"\"uav-shahed-136\"\"]\",unknown,https://example.org/#,,2026-06-13,\n",
              ""),
          new ReaderFixture(
              "ru-customs-declarations",
              "declarations.csv",
              ";",
              "Номер декларации;Дата;Отправитель;Получатель;ИНН получателя;Страна отправления;"
                  + "Страна происхождения;Код ТН ВЭД;Описание товара;Вес нетто, кг;Прочее\n",
              "10000000/010322/#;01.03.2022;PLACEHOLDER FZE;ООО \"ПРИМЕР #\";;ОАЭ;КИТАЙ;8542311000;"
                  + "МИКРОСХЕМЫ;1 250,50;FCA\n",
              ""),
          new ReaderFixture(
              "customs-declarations-22",
              "synthetic.csv",
              ",",
              "Declaration ID,Date,Office ID,Process Type,Import Type,Import Use,Payment Type,Mode of"
                  + " Transport,Declarant ID,Importer ID,Seller ID,Courier ID,HS6 Code,Country of"
                  + " Departure,Country of Origin,Tax Rate,Tax Type,Country of Origin Indicator,Net"
                  + " Mass,Item Price,Fraud,Critical Fraud\n",
              "#,2020-01-01,30,B,11,21,11,10,ZZ#,QL#,0V#,,440890,BE,BE,0.0,FEU1,G,108.0,372254.4,0,"
                  + "0\n",
              ""),
          new ReaderFixture(
              "us-bills-of-lading",
              "bills.csv",
              ",",
              "Bill of Lading Number,Arrival Date,Shipper,Consignee,Notify Party,Vessel,Port of"
                  + " Lading,Port of Unlading,Weight,Weight Unit\n",
              "XXXX#,03/31/2023,Placeholder Nº #,Example Inc,,MV PLACEHOLDER,Nowhere,Elsewhere,5,"
                  + "KG\n",
              ""),
          new ReaderFixture(
              "ftm-economic-activity",
              "activity.csv",
              ",",
              "id,sender,receiver,ccdNumber,vedCode,originCountry\n",
              "a#,Placeholder Ltd,ООО Пример #,#,8542,CN\n",
              ""),
          new ReaderFixture(
              "ownership",
              "stakes.csv",
              ",",
              "owner,asset,percentage,from,to\n",
              "Holding Nº #,ООО Пример #,50.1,2019-03,\n",
              ""),
          new ReaderFixture(
              "internal-list",
              "watch.csv",
              ",",
              "name,reason,listed on,alias\n",
              "ООО Пример #,no end user named,2024-05,Nº #; PH\n",
              ""),
          new ReaderFixture(
              "parties",
              "parties.csv",
              ",",
              "name,country,registration number\n",
              "ООО Пример #,RU,HRB #\n",
              ""),
          new ReaderFixture(
              "un-xml",
              "consolidated.xml",
              "",
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS>
              """,
              "<INDIVIDUAL><DATAID>#</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>JON</FIRST_NAME>"
                  + "<SECOND_NAME>EXAMPLE</SECOND_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>"
                  + "<REFERENCE_NUMBER>KPi.#</REFERENCE_NUMBER><LISTED_ON>2013-12-31</LISTED_ON>"
                  + "<NAME_ORIGINAL_SCRIPT>존 무스터</NAME_ORIGINAL_SCRIPT></INDIVIDUAL>\n",
              "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>\n"),
          new ReaderFixture(
              "uk-ods",
              "uk_sanctions_list.ods",
              "",
              SHEET_HEAD,
              sheetRow(
                  "RUS#",
                  "#",
                  "ООО Завод #",
                  "Russia",
                  "Entity",
                  "UK",
                  "24-02-2022",
                  "Asset freeze"),
              SHEET_TAIL),
          new ReaderFixture(
              "eu-fsf-xml",
              "eu-fsf.xml",
              "",
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <export xmlns="http://eu.europa.ec/fpi/fsd/export" globalFileId="1">
              """,
              "<sanctionEntity euReferenceNumber=\"EU.#.1\" logicalId=\"#\">"
                  + "<regulation regulationType=\"amendment\" programme=\"UKR\""
                  + " publicationDate=\"2022-02-24\" numberTitle=\"2022/1 (OJ L1)\"/>"
                  + "<subjectType code=\"enterprise\" classificationCode=\"E\"/>"
                  + "<nameAlias wholeName=\"ООО Завод #\" strong=\"true\" logicalId=\"#\"/>"
                  + "</sanctionEntity>\n",
              "</export>\n"),
          new ReaderFixture(
              "eu-fsf-csv",
              "eu-fsf.csv",
              ";",
              "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;"
                  + "Entity_Regulation_Programme;NameAlias_WholeName\n",
              "24/11/2026;#;EU.#.1;E;UKR;ООО Завод #\n",
              ""),
          new ReaderFixture(
              "uk-xml",
              "uk-sanctions-list.xml",
              "",
              """
              <?xml version="1.0" encoding="utf-8"?>
              <Designations><DateGenerated>08/10/2026</DateGenerated>
              """,
              "<Designation><UniqueID>RUS#</UniqueID><Names><Name><Name6>ООО Завод #</Name6>"
                  + "<NameType>Primary Name</NameType></Name></Names>"
                  + "<RegimeName>Russia</RegimeName>"
                  + "<IndividualEntityShip>Entity</IndividualEntityShip>"
                  + "<SanctionsImposed>Asset freeze</SanctionsImposed></Designation>\n",
              "</Designations>\n"),
          new ReaderFixture(
              "uk-csv",
              "uk-sanctions-list.csv",
              ",",
              """
              Report Date: 08-Oct-2026
              Unique ID,OFSI Group ID,Name 6,Name type,Regime Name,Designation Type
              """,
              "RUS#,#,ООО Завод #,Primary Name,Russia,Entity\n",
              ""),
          new ReaderFixture(
              "ch-seco-xml",
              "seco.xml",
              "",
              """
              <?xml version="1.0" encoding="UTF-8"?>
              <swiss-sanctions-list list-type="whole-list" date="2026-09-28">
              """,
              "<target ssid=\"#\"><entity><identity main=\"true\">"
                  + "<name name-type=\"primary-name\"><name-part order=\"1\""
                  + " name-part-type=\"whole-name\"><value>ООО Завод #</value></name-part></name>"
                  + "</identity></entity><modification modification-type=\"listed\""
                  + " effective-date=\"2022-03-16\"/></target>\n",
              "</swiss-sanctions-list>\n"),
          new ReaderFixture(
              "gleif-csv",
              "lei2.csv",
              ",",
              "LEI,Entity.LegalName,Entity.LegalJurisdiction,Entity.EntityCategory,"
                  + "Registration.RegistrationStatus\n",
              "5299000000000000#,ООО Завод #,RU,GENERAL,ISSUED\n",
              ""),
          new ReaderFixture(
              "gb-psc",
              "psc.jsonl",
              "",
              "",
              "{\"company_number\":\"9999#\",\"data\":{\"kind\":"
                  + "\"individual-person-with-significant-control\",\"name\":\"Jon #\","
                  + "\"links\":{\"self\":\"/company/9999#/individual/a#\"},"
                  + "\"natures_of_control\":[\"ownership-of-shares-25-to-50-percent\"],"
                  + "\"notified_on\":\"2016-04-06\"}}\n",
              ""),
          new ReaderFixture(
              "bods",
              "bods.jsonl",
              "",
              "",
              "{\"statementId\":\"s#\",\"recordId\":\"e#\",\"recordType\":\"entity\","
                  + "\"statementDate\":\"2026-01-01\",\"recordDetails\":{\"entityType\":"
                  + "{\"type\":\"registeredEntity\"},\"name\":\"ООО Завод #\"}}\n",
              ""));

  private static String sheetRow(String... cells) {
    StringBuilder row = new StringBuilder("<table:table-row>");
    for (String cell : cells) {
      row.append("<table:table-cell office:value-type=\"string\"><text:p>")
          .append(cell)
          .append("</text:p></table:table-cell>");
    }
    return row.append("</table:table-row>\n").toString();
  }

  /// A fixture for every form.
  static final Map<String, ReaderFixture> ALL = byFormat();

  private static Map<String, ReaderFixture> byFormat() {
    Map<String, ReaderFixture> all = new TreeMap<>();
    TABLE.forEach(fixture -> all.put(fixture.format(), fixture));
    return all;
  }

  @Override
  public String toString() {
    return format;
  }

  /// The row with that number.
  String row(long number) {
    return row.replace("#", String.format(Locale.ROOT, "%d", 1000 + number));
  }

  /// The whole text with so many rows.
  String text(int rows) {
    StringBuilder text = new StringBuilder(head);
    for (int number = 0; number < rows; number++) {
      text.append(row(number));
    }
    return text.append(tail).toString();
  }

  byte[] bytes(int rows) {
    return packed(text(rows), StandardCharsets.UTF_8);
  }

  byte[] bytes(int rows, Charset charset) {
    return packed(text(rows), charset);
  }

  /// Whether the text is packed in a ZIP file, as that of a spreadsheet is.
  boolean isPacked() {
    return name.endsWith(".ods");
  }

  boolean isXml() {
    return isPacked() || name.endsWith(".xml");
  }

  /// The text as a file of this form has it.
  byte[] packed(String text, Charset charset) {
    if (!isPacked()) {
      return text.getBytes(charset);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(text.getBytes(charset));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /// A stream as a file of this form has it.
  InputStream packed(InputStream text) {
    if (!isPacked()) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      text.transferTo(zip);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  /// A file of this form's name that holds something else.
  InputFile holding(byte[] bytes) {
    return new HostileFile(name, () -> new ByteArrayInputStream(bytes));
  }
}
