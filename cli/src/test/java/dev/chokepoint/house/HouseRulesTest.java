package dev.chokepoint.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The layout of the house and the habits that keep it, checked on the code itself.
class HouseRulesTest {

  /// Which rooms a room may use. The command line prints records of the other rooms that the desk
  /// hands it, so it knows their types, but never where they are kept.
  private static final Map<String, List<String>> ROOMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("evidence", List.of()),
              Map.entry("controls", List.of("evidence")),
              Map.entry("ownership", List.of("evidence", "controls")),
              Map.entry("parts", List.of("evidence")),
              Map.entry("sources", List.of("evidence")),
              Map.entry("vault", List.of("evidence")),
              Map.entry("drawing", List.of("evidence")),
              Map.entry("casebook", List.of("evidence", "drawing")),
              Map.entry("matching", List.of("evidence")),
              Map.entry(
                  "routes", List.of("evidence", "controls", "ownership", "parts", "matching")),
              Map.entry("screening", List.of("evidence", "controls")),
              Map.entry(
                  "desk",
                  List.of(
                      "evidence",
                      "controls",
                      "ownership",
                      "parts",
                      "sources",
                      "vault",
                      "matching",
                      "routes",
                      "screening",
                      "drawing",
                      "casebook")),
              Map.entry(
                  "web",
                  List.of(
                      "desk",
                      "evidence",
                      "controls",
                      "ownership",
                      "parts",
                      "matching",
                      "routes",
                      "screening",
                      "drawing",
                      "casebook")),
              Map.entry(
                  "cli",
                  List.of(
                      "desk",
                      "web",
                      "evidence",
                      "controls",
                      "ownership",
                      "parts",
                      "matching",
                      "routes",
                      "screening",
                      "casebook"))));

  private static final int LONGEST_FILE = 500;
  private static final String EMPTY_NAMES = ".*(Manager|Helper|Utils?|Impl|Common|Misc)";

  private static JavaClasses house;

  @BeforeAll
  static void importTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.chokepoint");
    assertThat(house).hasSizeGreaterThan(50);
  }

  @TestFactory
  Stream<DynamicTest> aRoomUsesOnlyTheRoomsAboveIt() {
    return ROOMS.entrySet().stream()
        .map(room ->
            DynamicTest.dynamicTest(room.getKey(), () -> usesOnly(room.getKey(), room.getValue())));
  }

  private static void usesOnly(String room, List<String> allowed) {
    String[] forbidden =
        ROOMS.keySet().stream()
            .filter(other -> !other.equals(room) && !allowed.contains(other))
            .map(other -> "dev.chokepoint." + other + "..")
            .toArray(String[]::new);
    if (forbidden.length > 0) {
      noClasses()
          .that()
          .resideInAPackage("dev.chokepoint." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden)
          .check(house);
    }
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("dev.chokepoint.(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void onlyTheVaultKnowsSql() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.chokepoint.vault..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(house);
  }

  @Test
  void onlyTheCommandLineKnowsPicocli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.chokepoint.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(house);
  }

  @Test
  void onlyTheWebKnowsTheServersLibrary() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.chokepoint.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta..")
        .check(house);
  }

  @Test
  void todayComesFromAnInjectedClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.chokepoint.cli.Main")
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(house);
  }

  @Test
  void onlyMainTouchesTheProcessStreams() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.chokepoint.cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(house);
  }

  @Test
  void namesSayWhatAThingIs() {
    classes().should().haveSimpleNameNotEndingWith("Impl").check(house);
    assertThat(house).noneMatch(type -> type.getSimpleName().matches(EMPTY_NAMES));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(house.stream().map(type -> type.getPackageName()).distinct())
        .allSatisfy(name ->
            assertThat(house.contain(name + ".package-info"))
                .as("%s has an annotated package-info", name)
                .isTrue());
  }

  @Test
  void noFileOutgrowsItsConcept() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(".."), 20)) {
      for (Path file : files.filter(HouseRulesTest::isSource).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          if (lines.count() > LONGEST_FILE) {
            tooLong.add(file.toString());
          }
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".java") && !file.toString().contains("target");
  }
}
