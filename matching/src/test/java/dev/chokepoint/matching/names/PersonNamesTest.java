package dev.chokepoint.matching.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How persons' names of many languages are read. A table of spellings that people really use.
class PersonNamesTest {

  private static final NameReader READER = new NameReader(TestTables.TABLES);

  private static AnalysedName read(String raw) {
    return READER.read(raw, NameKind.PERSON);
  }

  private static String roles(String raw) {
    return read(raw).tokens().stream()
        .map(token -> token.latin() + ":" + token.role())
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Шагивалеев Тимур Наилевич     | shagivaleev:FAMILY timur:GIVEN nailevich:PATRONYMIC
          SHAGIVALEEV, Timur Nailevich  | shagivaleev:FAMILY timur:GIVEN nailevich:PATRONYMIC
          Timur Nailevich SHAGIVALEEV   | timur:GIVEN nailevich:PATRONYMIC shagivaleev:FAMILY
          Timur Nailevich Shagivaleev   | timur:GIVEN nailevich:PATRONYMIC shagivaleev:FAMILY
          Roman Arkadyevich Abramovich  | roman:GIVEN arkadyevich:PATRONYMIC abramovich:FAMILY
          Roman Abramovich              | roman:GIVEN abramovich:FAMILY
          Абрамович Роман Аркадьевич    | abramovich:FAMILY roman:GIVEN arkadevich:PATRONYMIC
          Анна Петровна                 | anna:GIVEN petrovna:PATRONYMIC
          V. V. Putin                   | v:INITIAL v:INITIAL putin:NAME
          VV Putin                      | v:INITIAL v:INITIAL putin:NAME
          В.В. Путин                    | v:INITIAL v:INITIAL putin:NAME
          Yu. A. Gagarin                | yu:INITIAL a:INITIAL gagarin:NAME
          Vladimir PUTIN                | vladimir:GIVEN putin:FAMILY
          Dr. Ludwig van der Rohe       | dr:TITLE ludwig:GIVEN vander:PARTICLE rohe:FAMILY
          John Smith Jr.                | john:GIVEN smith:FAMILY jr:TITLE
          Haji                          | haji:NAME
          Ostad, Hamid                  | ostad:FAMILY hamid:GIVEN
          Rahman, Abdul                 | abdulrahman:NAME
          Abdul Rahman                  | abdulrahman:NAME
          Rahman, Hafiz Abdul           | abdulrahman:FAMILY hafiz:GIVEN
          Absul Raqib Takhari           | abdulraqib:NAME takhari:NAME
          Abul Hasan Takhari            | abul:NAME hasan:NAME takhari:NAME
          Gen. Qasem Soleimani          | gen:TITLE qasem:GIVEN soleimani:FAMILY
          Sheikh Hamad bin Isa Al Khalifa | sheikh:TITLE hamad:NAME bin:PARTICLE isa:NAME al:PARTICLE khalifa:NAME
          Heydar Aliyev Alirza oglu     | heydar:GIVEN aliyev:FAMILY alirza:PATRONYMIC oglu:PARTICLE
          García Márquez, Gabriel       | garcia:FAMILY marquez:FAMILY gabriel:GIVEN
          Fidel Castro Ruz III          | fidel:NAME castro:NAME ruz:NAME iii:NUMBER
          习近平                         | xi:FAMILY jinping:GIVEN
          欧阳修                         | ouyang:FAMILY xiu:GIVEN
          김정은                         | kim:FAMILY jeongeun:GIVEN
          田中太郎                       | tanaka:FAMILY tailang:GIVEN
          """)
  void rolesThatANameShows(String raw, String roles) {
    assertThat(roles(raw)).isEqualTo(roles);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Дмитрий            | dmitriy   | dmitry dmitrii
          Сергей             | sergey    | sergei sergej
          Юрий               | yuriy     | iurii jurij yury
          Щербаков           | shcherbakov | schtscherbakow chtcherbakoff
          Хрущёв             | khrushchev | khrushchyov
          Цой                | tsoy      | tsoi
          Ельцин             | eltsin    | yeltsin
          Горбачёв           | gorbachev | gorbatchev gorbachyov
          Єлизавета          | yelyzaveta | elizaveta
          Зеленський         | zelenskiy | zelensky zelenskyi
          Лукашэнка          | lukashenka | lukaschenka
          Нұрсұлтан          | nursultan |
          Гурбангулы         | gurbanguly |
          Ђоковић            | djokovic  | djokovich
          Гиоргадзе          | giorgadze |
          გიორგი             | giorgi    |
          Սարգսյան           | sargsyan  |
          Παπανδρέου         | papandreou | papandreu
          Χρήστος            | christos  | hristos khristos
          Erdoğan            | erdogan   | erdoghan
          Müller             | muller    | mueller
          Løvås              | lovas     | loevaas
          Đặng               | dang      |
          Šešelj             | seselj    | sheshely
          Wałęsa             | walesa    |
          Strauß             | strauss   |
          محمد               | muhammad  | mohammad mohammed
          حسین               | hussein   | hossein
          سلیمانی            | soleimani |
          בנימין             | binyamin  | benjamin
          毛泽东              | maozedong | maotsetung
          蒋介石              | jiangjieshi | chiangchiehshih
          """)
  void romanisationsOfAWord(String word, String main, String others) {
    // As part of a longer name, so that no script parts it into family and given name.
    AnalysedName name = read(word + " Х");
    NameToken token = name.tokens().getFirst();
    assertThat(token.latin()).isEqualTo(main);
    if (others != null) {
      assertThat(token.otherForms()).contains(others.split(" "));
    }
  }

  @Test
  void theArabicArticleStandsApartInBothScripts() {
    assertThat(read("بشار الأسد").latin()).isEqualTo("bashar al asad");
    assertThat(read("Bashar al-Assad").latin()).isEqualTo("bashar al assad");
    assertThat(read("بشار الأسد").tokens().get(2).otherForms()).contains("assad");
  }

  @ParameterizedTest
  @CsvSource({
    "Abd al-Rahman, abdrahman",
    "Abdul Rahman, abdrahman",
    "Abdulrahman, abdrahman",
    "Abdurrahman, abdrahman",
    "Abdelrahman, abdrahman",
    "عبد الرحمن, abdrahman",
    "Nur ud-Din, nurdin",
    "Nuruddin, nurdin",
    "Nureddin, nurdin",
    "Rahmat Ullah, rahmatlah",
    "Rahmatullah, rahmatlah"
  })
  void compoundArabicNamesAreOneTokenWhateverTheirSpacing(String raw, String canonical) {
    assertThat(read(raw).tokens())
        .singleElement()
        .extracting(NameToken::canonical)
        .isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "Nikolaevich, nikola", "Nikolayevich, nikola", "Nikolaevna, nikola", "Наилевич, nail",
    "Vasilyevich, vasil", "Vasilievich, vasil", "Sergeyevich, serge", "Sergeevich, serge",
    "Олександрович, oleksandr", "Олександрівна, oleksandr", "Ilyich, il"
  })
  void aPatronymicTellsTheFather(String word, String stem) {
    NameToken token = read("Ivan " + word + " Petrov").tokens().get(1);
    assertThat(token.role()).isEqualTo(TokenRole.PATRONYMIC);
    assertThat(token.canonical()).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource({
    "Миколайович, Nikolaevich", "Павлович, Pavlovych", "Євгенович, Evgenievich",
    "Сергійович, Sergeyevich", "Юріївна, Yurievna", "Олександрович, Aleksandrovich",
    "Mikhailovich, Михайлович", "Борисович, Borysovych"
  })
  void patronymicsOfTwoLanguagesTellOneFather(String left, String right) {
    NameToken one = read("Ivan " + left + " Petrov").tokens().get(1);
    NameToken other = read("Ivan " + right + " Petrov").tokens().get(1);
    assertThat(one.groups()).isNotEmpty().isEqualTo(other.groups());
  }
}
