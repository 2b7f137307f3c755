package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chokepoint.matching.names.NameRelation.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  private static NameToken token(String word) {
    return READER.read(word, NameKind.PERSON).tokens().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Mohammed, Muhammad, SPELLING",
    "محمد, Mohamed, SPELLING",
    "Mehmet, Mohammad, TRANSLATION",
    "Alexandr, Александр, SPELLING",
    "Oleksandr, Aleksandr, TRANSLATION",
    "Iskander, Alexander, TRANSLATION",
    "Sasha, Alexander, NICKNAME",
    "Yusuf, Joseph, TRANSLATION",
    "Ibrahim, Abraham, TRANSLATION",
    "Dmitry, Дмитрий, SPELLING",
    "Serhiy, Sergey, TRANSLATION",
    "Hossein, Hussein, SPELLING",
    "Yevgeny, Evgeniy, SPELLING",
    "Volodymyr, Vladimir, TRANSLATION",
    "Bill, William, NICKNAME",
    "Jim, James, NICKNAME",
    "Giorgi, George, TRANSLATION",
    "Ghasem, Qassem, SPELLING"
  })
  void oneName(String left, String right, Kind kind) {
    assertThat(TestTables.TABLES.sameGivenName(token(left), token(right)))
        .isNotNull()
        .extracting(NameRelation::kind, NameRelation::table)
        .containsExactly(kind, "given-names.tsv");
  }

  @ParameterizedTest
  @CsvSource({
    "Bashar, Hafez", "Ivan, Igor", "Ahmad, Muhammad", "Hassan, Hussein", "Maria, Marina",
    "Saleh, Salah", "Salim, Salem", "Hamid, Hamed", "Rashid, Rashed", "Alexey, Alexander",
    "Vladimir, Vladislav", "Svetlana, Veronika", "Daniel, David", "Nasir, Nadir",
        "Mahmoud, Muhammad",
    "Jamal, Jamil", "Majid, Majed"
  })
  void differentNames(String left, String right) {
    assertThat(TestTables.TABLES.sameGivenName(token(left), token(right))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Wong, Wang",
    "Wong, Huang",
    "Lee, Li",
    "Park, Pak",
    "Chang, Zhang",
    "Rhee, Yi",
    "Nguyen, Ruan",
    "王, Wong",
    "박, Park"
  })
  void oneFamilyName(String left, String right) {
    assertThat(TestTables.TABLES.sameFamilyName(token(left), token(right))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({"Wang, Huang", "Zhang, Wang", "Li, Liu", "Kim, Park", "Zhao, Zhou"})
  void differentFamilyNames(String left, String right) {
    assertThat(TestTables.TABLES.sameFamilyName(token(left), token(right))).isNull();
  }
}
