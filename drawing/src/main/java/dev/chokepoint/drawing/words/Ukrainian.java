package dev.chokepoint.drawing.words;

import dev.chokepoint.drawing.network.Certainty;
import dev.chokepoint.drawing.network.Drawn;
import dev.chokepoint.drawing.network.NodeKind;
import dev.chokepoint.drawing.network.Role;
import dev.chokepoint.drawing.palette.Status;
import dev.chokepoint.evidence.interval.DateInterval;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pictures in Ukrainian. Counts follow a colon, where the noun needs no form of its own for each
/// number.
public final class Ukrainian implements Wording {

  @Override
  public String language() {
    return "uk";
  }

  @Override
  public String kind(NodeKind kind) {
    return switch (kind) {
      case PERSON -> "особа";
      case COMPANY -> "компанія";
      case PUBLIC_BODY -> "державний орган";
      case VESSEL -> "судно або літак";
      case PART -> "компонент";
      case SHIPMENT -> "відвантаження";
      case RECOVERY -> "знайдений предмет";
      case ADDRESS -> "адреса";
      case DOCUMENT -> "документ";
      case OTHER -> "запис";
    };
  }

  @Override
  public String lane(Role role) {
    return switch (role) {
      case MAKER -> "Виробник";
      case SELLER -> "Продавець";
      case EXPORTER -> "Експортер";
      case CONSIGNEE -> "Одержувач";
      case OWNER -> "Власник";
      case END_USER -> "Кінцевий користувач";
      case WEAPON -> "Зброя";
      case NONE -> "Інші";
    };
  }

  @Override
  public String status(@Nullable Status status) {
    return switch (status) {
      case null -> "Не перевірено";
      case LISTED -> "У списку";
      case LINKED -> "Пов’язано";
      case CONTROLLED -> "Під контролем";
      case TO_REVIEW -> "На перевірку";
      case CLEARED -> "Знято";
      case NO_FINDING -> "Нічого не знайдено";
    };
  }

  @Override
  public String certainty(Certainty certainty) {
    return switch (certainty) {
      case STATED -> "за твердженням джерела";
      case DERIVED -> "виведено за правилом";
      case WEAK -> "узгоджується, не доведено";
    };
  }

  @Override
  public String more(int count, NodeKind kind, Role role) {
    String many =
        switch (role) {
          case MAKER -> "Виробники";
          case SELLER -> "Продавці";
          case EXPORTER -> "Експортери";
          case CONSIGNEE -> "Одержувачі";
          case OWNER -> "Власники";
          case END_USER -> "Кінцеві користувачі";
          case WEAPON -> "Зброя";
          case NONE ->
              switch (kind) {
                case PERSON -> "Особи";
                case COMPANY -> "Компанії";
                case PUBLIC_BODY -> "Державні органи";
                case VESSEL -> "Судна або літаки";
                case PART -> "Компоненти";
                case SHIPMENT -> "Відвантаження";
                case RECOVERY -> "Знайдені предмети";
                case ADDRESS -> "Адреси";
                case DOCUMENT -> "Документи";
                case OTHER -> "Записи";
              };
        };
    return many + ": ще " + number(count);
  }

  @Override
  public String links(int count) {
    return "зв’язків: " + number(count);
  }

  @Override
  public String count(Drawn drawn) {
    String line = "Показано: " + number(drawn.drawn()) + " з " + number(drawn.matching());
    if (!drawn.groups().isEmpty()) {
      line += "; згорнуто: " + number(drawn.folded()) + ", груп: " + number(drawn.groups().size());
    }
    return drawn.notLoaded() == 0 ? line : line + "; не завантажено: " + number(drawn.notLoaded());
  }

  @Override
  public String legend() {
    return "Умовні позначення";
  }

  @Override
  public String sources() {
    return "Джерела";
  }

  @Override
  public String undated() {
    return "Без дати";
  }

  @Override
  public String made() {
    return "Створено";
  }

  private static String number(int count) {
    return String.format(Locale.ROOT, "%,d", count).replace(',', '\u00A0');
  }

  @Override
  public String days(DateInterval when) {
    if (when.from() == null && when.to() == null) {
      return "дата невідома";
    }
    return when.from() != null && when.from().equals(when.to())
        ? when.from().toString()
        : "від " + end(when.from()) + " до " + end(when.to());
  }

  private static String end(@Nullable LocalDate day) {
    return day == null ? "невідомо" : day.toString();
  }
}
