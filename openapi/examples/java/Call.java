import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.*;
import java.net.*;
import java.net.http.*;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLHandshakeException;

/** Calls endpoint A as the contract asks of a caller. */
class Call {
    static final int ATTEMPTS = 3, FIRST_PAUSE_MS = 250, LONGEST_PAUSE_MS = 60_000;
    static final Duration TIMEOUT = Duration.ofSeconds(10);
    static final boolean HAS_KEYS = "1".equals(System.getenv("STAFF_SERVICE_IDEMPOTENCY")); // if it knows them
    static final String PLATFORM = System.getenv().getOrDefault("STAFF_SERVICE_URL", "http://127.0.0.1:8080");
    static final String ENDPOINT = PLATFORM.replaceFirst("/+$", "") + "/api/v1/"
        + URLEncoder.encode(Signature.APPID, UTF_8).replace("+", "%20") + "/staffService/message";
    static final HttpClient CLIENT;

    static {
        // A new connection each time ("Connection: close"): the other side may just be closing an old one.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "connection");
        Duration soon = TIMEOUT.dividedBy(2);
        CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(soon).build();
    }

    /** Returns once the platform has accepted the message. A customer's next one only after that. */
    static void send(String user, String text) throws Exception {
        String message = JsonWriter.object("FromUserId", user, "MsgType", "text", "Content", text);
        if (!UTF_8.newEncoder().canEncode(message))
            throw new Failure("代理码元不成对，不是 UTF-8 / half a surrogate pair is not UTF-8", Retry.NEVER, 0);
        String key = UUID.randomUUID().toString(); // the same one for each attempt
        for (int attempt = 0; ; attempt++) {
            try {
                post(message, key);
                return;
            } catch (Failure failed) {
                boolean mayRepeat = failed.retry == Retry.ALWAYS || HAS_KEYS && failed.retry == Retry.WITH_KEY;
                if (!mayRepeat || attempt + 1 == ATTEMPTS) throw failed;
                double jitterMs = ThreadLocalRandom.current().nextDouble(FIRST_PAUSE_MS << attempt);
                Thread.sleep((long) Math.max(jitterMs, Math.min(failed.pauseMs, LONGEST_PAUSE_MS)));
            }
        }
    }

    /** One attempt, signed anew. */
    private static void post(String message, String key) throws Exception {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        HttpResponse<InputStream> response;
        try {
            response = CLIENT.send(request(message, key), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IllegalArgumentException error) {
            throw new Failure("STAFF_SERVICE_URL 不是网址 / is no address", Retry.NEVER, 0);
        } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException error) {
            throw new Failure("无法连接平台 / no connection: " + error, Retry.ALWAYS, 0);
        } catch (IOException error) {
            throw new Failure("平台没有有效的回复 / no valid answer: " + error, Retry.WITH_KEY, 0);
        }
        byte[] text = Answer.read(response.body(), end);
        Answer.judge(response.statusCode(), response.headers().firstValue("Retry-After").orElse(""), text);
    }

    private static HttpRequest request(String message, String key) throws Exception {
        String timestamp = String.valueOf(System.currentTimeMillis());
        String query = "?timestamp=" + timestamp + "&signature=" + Signature.sign(Signature.SECRET, timestamp);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ENDPOINT + query)).timeout(TIMEOUT)
            .header("Content-Type", "application/json").header("Connection", "close");
        if (HAS_KEYS) request.header("Idempotency-Key", key);
        return request.POST(HttpRequest.BodyPublishers.ofString(message)).build();
    }
}
