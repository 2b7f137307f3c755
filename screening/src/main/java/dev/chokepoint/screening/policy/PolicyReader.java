package dev.chokepoint.screening.policy;

import dev.chokepoint.controls.goods.ChplTier;
import dev.chokepoint.controls.measures.Measure;
import dev.chokepoint.evidence.sentence.Sentence;
import dev.chokepoint.screening.flags.RedFlag;
import dev.chokepoint.screening.flags.RedFlags;
import dev.chokepoint.screening.order.Role;
import dev.chokepoint.screening.yaml.BadFile;
import dev.chokepoint.screening.yaml.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads policy files.
public final class PolicyReader {

  /// Under this score nothing is searched, so that no policy can ask for it.
  public static final double LOWEST_THRESHOLD = 0.50;

  private static final String BUNDLED = "cautious.yml";

  private final Map<String, RedFlag> flags;

  /// @param flags the red flags that a policy can name
  public PolicyReader(RedFlags flags) {
    this.flags = flags.all().stream().collect(Collectors.toMap(RedFlag::id, flag -> flag));
  }

  /// The policy that ships, which is cautious and no legal advice.
  public Policy bundled() {
    try {
      return read(bundledText(), BUNDLED, Sentence::ofTable);
    } catch (BadFile e) {
      throw new IllegalStateException(e);
    }
  }

  /// The text of the policy that ships, for users to begin with.
  public static String bundledText() {
    try (InputStream in =
        Objects.requireNonNull(PolicyReader.class.getResourceAsStream(BUNDLED), BUNDLED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a policy.
  ///
  /// @param file its name, for messages
  /// @throws BadFile if it is no policy; says file and line
  public Policy read(String text, String file) throws BadFile {
    return read(text, file, Sentence::verbatim);
  }

  /// @param words of the note: ours are known in other languages, a user's stay as they are
  private Policy read(String text, String file, Function<String, Sentence> words) throws BadFile {
    YamlNode root = YamlNode.read(text, file);
    Map<String, YamlNode> top = root.map("policy", "version", "note", "threshold", "sure", "rules");
    double threshold = score(root.need(top, "threshold"));
    double sure = score(root.need(top, "sure"));
    if (sure < threshold) {
      throw root.need(top, "sure").bad(Sentence.of("\"sure\" is under \"threshold\""));
    }
    List<PolicyRule> rules = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlNode each : root.need(top, "rules").list()) {
      PolicyRule rule = rule(each);
      if (!ids.add(rule.id())) {
        throw each.bad(Sentence.of("two rules are called {0}", rule.id()));
      }
      rules.add(rule);
    }
    return new Policy(
        root.need(top, "policy").text(),
        root.need(top, "version").text(),
        digest(text),
        words.apply(root.need(top, "note").text()),
        threshold,
        sure,
        rules);
  }

  private static double score(YamlNode node) throws BadFile {
    if (!node.text().matches("0\\.\\d{1,6}|1(\\.0{1,6})?")
        || Double.parseDouble(node.text()) < LOWEST_THRESHOLD) {
      throw node.bad(
          Sentence.of("a score from {0} to 1 is expected, such as 0.70", LOWEST_THRESHOLD));
    }
    return Double.parseDouble(node.text());
  }

  private PolicyRule rule(YamlNode node) throws BadFile {
    Map<String, YamlNode> keys =
        node.map(
            "id",
            "finding",
            "match",
            "measures",
            "unlisted",
            "roles",
            "tiers",
            "destinations",
            "flags",
            "beside",
            "verdict",
            "because");
    YamlNode finding = node.need(keys, "finding");
    FindingKind kind =
        one(finding, "kind of finding", FindingKind::ofKey, "listing, address, goods, flag");
    checkKeys(node, keys, kind);
    Set<FindingKind> beside =
        all(keys, "beside", "kind of finding", FindingKind::ofKey, "listing, address, goods, flag");
    Set<String> named = all(keys, "flags", "red flag", id -> known(id), "RF-01 to RF-40");
    if (beside.isEmpty()) {
      for (YamlNode flag : YamlNode.list(keys, "flags")) {
        RedFlag red = flags.get(flag.text());
        if (red != null && red.weak()) {
          throw flag.bad(
              Sentence.of(
                  "{0} rests on a country alone and cannot decide; give it \"beside\"", red.id()));
        }
      }
    }
    return new PolicyRule(
        node.need(keys, "id").text(),
        kind,
        match(keys),
        all(
            keys,
            "measures",
            "measure",
            key -> Arrays.stream(Measure.values()).filter(m -> m.key().equals(key)).findFirst(),
            String.join(", ", Arrays.stream(Measure.values()).map(Measure::key).toList())),
        unlisted(keys),
        all(
            keys,
            "roles",
            "role",
            Role::of,
            "seller, buyer, consignee, notify_party, end_user, forwarder, vessel, bank"),
        all(
            keys,
            "tiers",
            "tier",
            key -> Arrays.stream(ChplTier.values()).filter(t -> t.label().equals(key)).findFirst(),
            "1, 2, 3.A, 3.B, 4.A, 4.B"),
        all(
            keys,
            "destinations",
            "country code",
            key -> Optional.of(key).filter(code -> code.matches("[a-z]{2}")),
            "two letters in lower case"),
        named,
        beside,
        one(node.need(keys, "verdict"), "verdict", PolicyReader::verdict, "stop, check"),
        node.need(keys, "because").text());
  }

  private Optional<String> known(String id) {
    return Optional.of(id).filter(flags::containsKey);
  }

  private static Optional<Verdict> verdict(String key) {
    return Optional.ofNullable(
        switch (key) {
          case "stop" -> Verdict.STOP;
          case "check" -> Verdict.CHECK;
          default -> null;
        });
  }

  private static void checkKeys(YamlNode node, Map<String, YamlNode> keys, FindingKind kind)
      throws BadFile {
    Set<String> fitting = new LinkedHashSet<>(List.of("id", "finding", "verdict", "because"));
    fitting.add("beside");
    switch (kind) {
      case LISTING -> fitting.addAll(List.of("match", "measures", "unlisted", "roles"));
      case ADDRESS -> fitting.addAll(List.of("match", "measures", "roles"));
      case GOODS -> fitting.addAll(List.of("tiers", "destinations"));
      case FLAG -> fitting.addAll(List.of("flags", "roles"));
    }
    for (String key : keys.keySet()) {
      if (!fitting.contains(key)) {
        throw node.need(keys, key)
            .bad(Sentence.of("\"{0}\" says nothing of a finding of kind {1}", key, kind.key()));
      }
    }
  }

  private static @Nullable Boolean match(Map<String, YamlNode> keys) throws BadFile {
    YamlNode match = keys.get("match");
    if (match == null) {
      return null;
    }
    return switch (match.text()) {
      case "sure" -> true;
      case "possible" -> false;
      default -> throw match.bad(Sentence.of("sure or possible is expected here"));
    };
  }

  private static boolean unlisted(Map<String, YamlNode> keys) throws BadFile {
    YamlNode unlisted = keys.get("unlisted");
    if (unlisted != null && !unlisted.text().matches("true|false")) {
      throw unlisted.bad(Sentence.of("true or false is expected here"));
    }
    return unlisted != null && unlisted.text().equals("true");
  }

  private static <T> T one(
      YamlNode node, String what, Function<String, Optional<T>> of, String known) throws BadFile {
    String text = node.text();
    Optional<T> value = of.apply(text);
    if (value.isEmpty()) {
      throw node.bad(Sentence.of("there is no {0} \"{1}\"; there are {2}", what, text, known));
    }
    return value.get();
  }

  private static <T> Set<T> all(
      Map<String, YamlNode> keys,
      String key,
      String what,
      Function<String, Optional<T>> of,
      String known)
      throws BadFile {
    Set<T> values = new LinkedHashSet<>();
    for (YamlNode each : YamlNode.list(keys, key)) {
      values.add(one(each, what, of, known));
    }
    return values;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
