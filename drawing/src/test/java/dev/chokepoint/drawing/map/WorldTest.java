package dev.chokepoint.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.jr.ob.JSON;

class WorldTest {

  private static final World WORLD = World.bundled();

  private static String at(double longitude, double latitude) {
    return WORLD.at(new Place(longitude, latitude)).map(Country::code).orElse("sea");
  }

  @Test
  void crimeaIsUkraine() {
    assertThat(at(34.10, 44.95)).as("Simferopol").isEqualTo("ua");
    assertThat(at(33.60, 44.60)).as("Sevastopol").isEqualTo("ua");
    assertThat(at(34.17, 44.52)).as("Yalta").isEqualTo("ua");
    assertThat(at(36.40, 45.33)).as("Kerch").isEqualTo("ua");
    assertThat(at(34.39, 45.71)).as("Dzhankoi").isEqualTo("ua");
    assertThat(WORLD.country("ru").orElseThrow().holds(new Place(34.10, 44.95))).isFalse();
    assertThat(WORLD.country("ua").orElseThrow().rings())
        .as("one land with the rest, without a line between")
        .filteredOn(ring -> ring.size() > 40)
        .hasSize(1);
  }

  @Test
  void citiesLieInTheirCountries() {
    Map<String, List<Double>> cities =
        Map.of(
            "ru", List.of(37.6, 55.75),
            "de", List.of(13.4, 52.5),
            "ae", List.of(55.3, 25.2),
            "cn", List.of(116.4, 39.9),
            "us", List.of(-98.5, 39.8),
            "cy", List.of(33.6, 35.3),
            "so", List.of(45.0, 9.5),
            "sg", List.of(103.82, 1.36),
            "hk", List.of(114.15, 22.4),
            "au", List.of(134.0, -25.0));
    cities.forEach((code, city) -> assertThat(at(city.get(0), city.get(1))).isEqualTo(code));
    assertThat(at(39.0, 45.0)).as("Krasnodar").isEqualTo("ru");
    assertThat(at(-30.0, 30.0)).isEqualTo("sea");
  }

  @Test
  void everyCountryHasLandAndNamesInBothLanguages() {
    assertThat(WORLD.countries()).hasSizeGreaterThan(230);
    assertThat(WORLD.countries())
        .allSatisfy(country -> {
          assertThat(country.rings()).isNotEmpty();
          assertThat(country.rings().getFirst()).hasSizeGreaterThan(2);
          assertThat(country.english()).matches(".*[A-Za-z].*");
          assertThat(country.ukrainian()).matches(".*[А-Яа-яІіЇїЄє].*");
          assertThat(country.middle()).isNotNull();
        });
  }

  @Test
  void equalAreasOnTheGlobeAreEqualOnTheMap() {
    EqualEarth globe = new EqualEarth(20);
    for (double latitude = -80; latitude < 80; latitude += 10) {
      double north = latitude + 0.01;
      double height = globe.of(20, latitude).y() - globe.of(20, north).y();
      double width =
          (globe.of(21, latitude).x()
                  - globe.of(20, latitude).x()
                  + globe.of(21, north).x()
                  - globe.of(20, north).x())
              / 2;
      double onGlobe =
          Math.toRadians(1)
              * (Math.sin(Math.toRadians(north)) - Math.sin(Math.toRadians(latitude)));
      assertThat(width * height / onGlobe).isCloseTo(1, within(1e-4));
    }
  }

  @Test
  void placesAreCoarse() {
    assertThat(new Place(36.2304, 49.9935).coarse()).isEqualTo(new Place(36, 50));
    assertThat(new Dot("x", new Place(-0.1, 0.1), 1, null).place()).isEqualTo(new Place(0, 0));
    assertThatThrownBy(() -> new Place(200, 0)).hasMessageContaining("no place");
    assertThatThrownBy(() -> new Place(Double.NaN, 0)).hasMessageContaining("no place");
  }

  @Test
  void whatCrossesTheEdgeOfTheMapIsCut() {
    List<Place> ring =
        List.of(new Place(170, 60), new Place(-170, 60), new Place(-170, 70), new Place(170, 70));
    assertThat(Antimeridian.cut(ring))
        .hasSize(2)
        .allSatisfy(part -> assertThat(part).hasSize(4))
        .anySatisfy(part -> assertThat(part).allMatch(place -> place.longitude() >= 170))
        .anySatisfy(part -> assertThat(part).allMatch(place -> place.longitude() <= -170));
    assertThat(at(179, 67)).isEqualTo("ru");
    assertThat(at(-175, 66.5)).isEqualTo("ru");
    assertThat(at(10, -85)).isEqualTo("aq");
    assertThat(at(100, 66)).isEqualTo("ru");
  }

  @Test
  void sharedLinesFallAwayWhenAreasAreJoined() {
    // Two squares side by side: line 0 is the border, 1 goes round the left, 2 round the right.
    Topology squares =
        new Topology(
            List.of(line(1, 0, 1, 1), line(1, 1, 0, 1, 0, 0, 1, 0), line(1, 0, 2, 0, 2, 1, 1, 1)),
            List.of());
    assertThat(squares.merged(List.of(List.of(List.of(0, 1)), List.of(List.of(-1, 2)))))
        .containsExactly(List.of(1, 2));
    assertThatThrownBy(() -> squares.merged(List.of(List.of(List.of(1)))))
        .hasMessageContaining("does not close");
  }

  private static List<double[]> line(double... numbers) {
    return IntStream.range(0, numbers.length / 2)
        .mapToObj(i -> new double[] {numbers[2 * i], numbers[2 * i + 1]})
        .toList();
  }

  @Test
  void theTablesAreWhatTheProgramMakes() throws IOException {
    Optional<String> atlas = Optional.ofNullable(System.getenv("CHOKEPOINT_WORLD_ATLAS"));
    Assumptions.assumeTrue(atlas.isPresent(), "CHOKEPOINT_WORLD_ATLAS names no countries-50m.json");
    Map<String, Object> json = JSON.std.mapFrom(Files.readString(Path.of(atlas.orElseThrow())));
    WorldTables.Tables tables = new WorldTables(Topology.of(json)).tables();
    assertThat(WorldTest.class.getResourceAsStream("world-lines.tsv"))
        .hasBinaryContent(tables.lines().getBytes(StandardCharsets.UTF_8));
    assertThat(WorldTest.class.getResourceAsStream("world-countries.tsv"))
        .hasBinaryContent(tables.countries().getBytes(StandardCharsets.UTF_8));
  }
}
