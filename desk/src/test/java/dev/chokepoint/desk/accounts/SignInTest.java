package dev.chokepoint.desk.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chokepoint.desk.BadRequest;
import dev.chokepoint.desk.Desk;
import dev.chokepoint.desk.SettableClock;
import dev.chokepoint.desk.records.AuditLog;
import dev.chokepoint.desk.records.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may ask: by password, session and token, for how long, and what the log says of it.
class SignInTest {

  private static final String PASSWORD = "correct horse battery";

  @TempDir Path data;
  private final SettableClock clock = new SettableClock("2026-11-26T09:00:00Z");
  private Desk desk;
  private KeepAccounts accounts;
  private SignIn signIn;

  @BeforeEach
  void anna() {
    desk = new Desk(data, clock, 2);
    accounts = new KeepAccounts(desk);
    signIn = new SignIn(desk);
    accounts.add("anna", Role.ANALYST, PASSWORD, "whoever runs it");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Optional<String> begin(String password) {
    return signIn.begin("anna", password, "127.0.0.1");
  }

  @Test
  void aSessionLastsWhileItIsUsedAndAWorkingDayAtMost() {
    String secret = begin(PASSWORD).orElseThrow();
    assertThat(signIn.bySession(secret)).contains(new Person("anna", Role.ANALYST));
    for (int hour = 0; hour < 12; hour++) {
      clock.pass(Duration.ofMinutes(59));
      assertThat(signIn.bySession(secret)).as("after %s h", hour).isPresent();
    }
    clock.pass(Duration.ofMinutes(13));
    assertThat(signIn.bySession(secret)).as("after 12 h").isEmpty();

    String idle = begin(PASSWORD).orElseThrow();
    assertThat(idle).isNotEqualTo(secret);
    clock.pass(Duration.ofMinutes(61));
    assertThat(signIn.bySession(idle)).isEmpty();

    String ended = begin(PASSWORD).orElseThrow();
    signIn.end(ended, new Person("anna", Role.ANALYST));
    assertThat(signIn.bySession(ended)).isEmpty();
  }

  @Test
  void wrongPasswordsLockTheAccountForAWhile() {
    for (int i = 0; i < SignIn.TRIES; i++) {
      assertThat(begin("wrong horse battery")).isEmpty();
    }
    assertThat(begin(PASSWORD)).as("locked").isEmpty();
    assertThat(accounts.all().getFirst().lockedUntil()).isPresent();
    clock.pass(SignIn.LOCKED.plusSeconds(1));
    assertThat(begin(PASSWORD)).isPresent();
    assertThat(signIn.begin("nobody", PASSWORD, "127.0.0.1")).isEmpty();
    assertThat(told("sign-in"))
        .contains("refused, and locked", "locked", "signed in")
        .filteredOn("refused"::equals)
        .hasSize(SignIn.TRIES - 1 + 1);
  }

  @Test
  void aChangeOfRightsHoldsForWhoIsSignedIn() {
    String secret = begin(PASSWORD).orElseThrow();
    accounts.role("anna", Role.REVIEWER, "olga");
    assertThat(signIn.bySession(secret).orElseThrow().may(Role.REVIEWER)).isTrue();
    accounts.disable("anna", true, "olga");
    assertThat(signIn.bySession(secret)).isEmpty();
    assertThat(begin(PASSWORD)).isEmpty();
    accounts.disable("anna", false, "olga");
    String again = begin(PASSWORD).orElseThrow();
    accounts.password("anna", "another long password", "olga");
    assertThat(signIn.bySession(again)).isEmpty();
    assertThat(begin(PASSWORD)).isEmpty();
    assertThat(begin("another long password")).isPresent();
    assertThat(told("account")).containsExactly("added", "role", "disabled", "enabled", "password");
  }

  @Test
  void aPersonWhoChangesTheirPasswordIsSignedInOnceAndWrongTriesLock() {
    String here = begin(PASSWORD).orElseThrow();
    String elsewhere = begin(PASSWORD).orElseThrow();
    assertThat(signIn.change("anna", "wrong horse battery", "another horse", "")).isEmpty();
    assertThatThrownBy(() -> signIn.change("anna", PASSWORD, "short", ""))
        .isInstanceOf(BadRequest.class);
    assertThat(signIn.bySession(here)).isPresent();

    String since = signIn.change("anna", PASSWORD, "another horse", "").orElseThrow();
    assertThat(signIn.bySession(since)).contains(new Person("anna", Role.ANALYST));
    assertThat(signIn.bySession(here)).isEmpty();
    assertThat(signIn.bySession(elsewhere)).isEmpty();
    assertThat(begin(PASSWORD)).isEmpty();

    for (int i = 0; i < SignIn.TRIES; i++) {
      assertThat(signIn.change("anna", "wrong horse battery", "yet another horse", "")).isEmpty();
    }
    assertThat(signIn.change("anna", "another horse", "yet another horse", ""))
        .as("the account rests")
        .isEmpty();
    clock.pass(SignIn.LOCKED.plusSeconds(1));
    assertThat(signIn.change("anna", "another horse", "yet another horse", "")).isPresent();
    assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
  }

  @Test
  void aPasswordThatWasChangedWhileItWasComparedIsGoodForNothing() {
    SignIn.Compared compared = signIn.compared("anna", PASSWORD);
    assertThat(compared.fits()).isTrue();
    accounts.password("anna", "another horse", "olga");
    assertThat(signIn.begin("anna", PASSWORD, compared, "")).isEmpty();
    assertThat(signIn.change("anna", compared, "yet another horse", "")).isEmpty();
    assertThat(begin("another horse")).as("what was changed stands").isPresent();
    assertThat(told("sign-in")).containsExactly("refused", "refused", "signed in");
  }

  @Test
  void whereThereIsNoSuchAccountNoPasswordIsChanged() {
    assertThat(signIn.change("nobody", PASSWORD, "yet another horse", "")).isEmpty();
    assertThat(told("sign-in")).containsExactly("refused");
    assertThat(new AuditLog(desk).entries("user-nobody")).isEmpty();
  }

  @Test
  void aTokenMayNoMoreThanItsScopeAndItsUserAndEnds() {
    String token = accounts.newToken("anna", Role.ADMIN, Duration.ofDays(30), "a script", "olga");
    assertThat(signIn.byToken(token)).contains(new Person("anna", Role.ANALYST));
    String reading = accounts.newToken("anna", Role.READER, Duration.ofDays(60), "", "olga");
    assertThat(signIn.byToken(reading)).contains(new Person("anna", Role.READER));
    assertThat(signIn.byToken(reading + "x")).isEmpty();
    clock.pass(Duration.ofDays(31));
    assertThat(signIn.byToken(token)).isEmpty();
    String id =
        accounts.all().getFirst().tokens().stream()
            .filter(each -> each.scope() == Role.READER)
            .findFirst()
            .orElseThrow()
            .id();
    accounts.dropToken("anna", id, "olga");
    assertThat(signIn.byToken(reading)).isEmpty();
    assertThatThrownBy(() -> accounts.dropToken("anna", id, "olga"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("no token " + id);
  }

  @Test
  void nothingByWhichOneCouldSignInIsOnTheDiskOrInTheLog() throws IOException {
    String secret = begin(PASSWORD).orElseThrow();
    String token = accounts.newToken("anna", Role.READER, Duration.ofDays(1), "", "olga");
    String log = new AuditLog(desk).entries(null).toString();
    assertThat(log).doesNotContain(PASSWORD, secret, token, "pbkdf2");
    StringBuilder disk = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        disk.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    assertThat(disk.toString())
        .contains("pbkdf2-sha256$600000$")
        .doesNotContain(PASSWORD, secret, token);
    assertThat(new AuditLog(desk).verify(null).isSound()).isTrue();
  }

  @Test
  void weakPasswordsAndOddNamesAreRefused() {
    for (String weak :
        List.of("short", "anna likes long ones", "aaaaaaaaaaaaaaaa", "x".repeat(129))) {
      assertThatThrownBy(() -> accounts.password("anna", weak, "olga"))
          .isInstanceOf(BadRequest.class);
    }
    for (String odd : List.of("", "Anna", "a b", "../x", "anna")) {
      assertThatThrownBy(() -> accounts.add(odd, Role.READER, PASSWORD, "olga"))
          .isInstanceOf(BadRequest.class);
    }
    accounts.add("bert", Role.READER, "пароль з пробілами й літерами", "olga");
  }

  @Test
  void aHashOfFewerRoundsStillFitsAndIsKnownToBeWeaker() {
    String weaker = PasswordHash.of(PASSWORD, 1_000);
    assertThat(PasswordHash.fits(PASSWORD, weaker)).isTrue();
    assertThat(PasswordHash.fits("another", weaker)).isFalse();
    assertThat(PasswordHash.isWeaker(weaker)).isTrue();
    assertThat(PasswordHash.of(PASSWORD, 1_000)).as("another salt").isNotEqualTo(weaker);
    assertThatThrownBy(() -> PasswordHash.fits(PASSWORD, "plain"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<String> told(String kind) {
    return new AuditLog(desk)
        .entries(null).stream()
            .filter(entry -> entry.kind().equals(kind))
            .map(Entry::said)
            .map(said -> String.valueOf(said.orElseThrow().text("what")))
            .toList();
  }
}
