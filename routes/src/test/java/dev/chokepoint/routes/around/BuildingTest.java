package dev.chokepoint.routes.around;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which building an address names.
class BuildingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ul. Sh-2, str. 5/12, pom. 253, OEZ Alabuga, 423601, Russia       | sh-2 5/12
          ul. Sh-2, 5/12, pomeshch. 110, Russia                            | sh-2 5/12
          ul. Sh-2, str. 5/12, pomeshch. 36, Russia                        | sh-2 5/12
          ul. Sh-2, korp. 4/1, Yelabuga, Tatarstan 423600, Russia          | sh-2 4/1
          ul. Sh-2, k. 4, pomeshch. 8-14, Russia                           | sh-2 4
          ул. Ленина, д. 12, стр. 3, оф. 401, Москва                       | ленина 12 3
          Gilyarovskogo 39-1, Moscow, Russia                               | gilyarovskogo 39-1
          Unit 617, 6/F, 131-132 Connaught Road West, Hong Kong            | connaught west 131-132
          Room 1203, 12th Floor, 8 Harbour Road, Hong Kong                 | harbour 8
          Lenina street 12, Kazan                                          | lenina 12
          """)
  void roomsAndFloorsAreNoPartOfABuilding(String address, String building) {
    assertThat(Building.of(address)).map(Building::toString).contains(building);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tehran, Iran
          Pushkino, Russia
          Al-Sabkha Tower, Deira, Dubai, United Arab Emirates
          Valie-Asr Ave, Tehran, Iran
          423601, Russia
          ''
          """)
  void anAddressWithoutStreetAndNumberNamesNone(String address) {
    assertThat(Building.of(address)).isEmpty();
  }
}
