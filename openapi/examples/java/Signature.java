import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.security.*;
import java.util.*;

class Signature {
    static final String APPID = System.getenv().getOrDefault("STAFF_SERVICE_APPID", "1001");
    // Two may be active at once, so that one can be replaced without an outage.
    static final String SECRET = secret("STAFF_SERVICE_SECRET");
    static final String SECRET_2 = secret("STAFF_SERVICE_SECRET_2");

    static String secret(String name) {
        return System.getenv().getOrDefault(name, "").replaceFirst("\\r?\\n\\z", ""); // without a file's last newline
    }

    static void needSecret() {
        if (!SECRET.isEmpty()) return;
        System.err.println("没有设置 STAFF_SERVICE_SECRET / STAFF_SERVICE_SECRET is not set");
        System.exit(2);
    }

    static void verify(String query) throws Exception {
        String timestamp = parameter(query, "timestamp"), signature = parameter(query, "signature");
        // Digits and nothing else: that stops a length-extended SHA-1.
        if (!timestamp.matches("[0-9]{10}|[0-9]{13}")) throw new App.Refusal(30003, "timestamp must be 13 digits");
        long sentAt = Long.parseLong(timestamp) * (timestamp.length() == 10 ? 1000 : 1);
        if (Math.abs(sentAt - System.currentTimeMillis()) > 300_000) throw new App.Refusal(30003, "timestamp is stale");
        if (!matches(SECRET, timestamp, signature) && !matches(SECRET_2, timestamp, signature))
            throw new App.Refusal(30003, "signature does not match appid, secret and timestamp");
    }

    static boolean matches(String secret, String timestamp, String signature) throws Exception {
        if (secret.isEmpty()) return false; // otherwise anybody could sign with nothing
        String expected = sign(secret, timestamp);
        return MessageDigest.isEqual(expected.getBytes(UTF_8), signature.getBytes(UTF_8)); // in constant time
    }

    static String sign(String secret, String timestamp) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-1").digest((APPID + secret + timestamp).getBytes(UTF_8));
        return HexFormat.of().formatHex(digest);
    }

    static String parameter(String query, String name) throws App.Refusal {
        String[] pairs = Objects.requireNonNullElse(query, "").split("&");
        List<String> values = Arrays.stream(pairs).filter(pair -> pair.startsWith(name + "=")).toList();
        if (values.isEmpty() || values.get(0).endsWith("=")) throw new App.Refusal(30001, name + " is missing");
        if (values.size() > 1) throw new App.Refusal(30003, name + " must be given once");
        return URLDecoder.decode(values.get(0).substring(name.length() + 1), UTF_8);
    }
}
