// A first look at an APP (endpoint B) that runs: java -cp out Check [http://127.0.0.1:8081/qmtapi]
// It sends what the platform would and what must be refused. It is no conformance test, which looks at far more.
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.*;
import java.time.Duration;
import java.util.List;

public class Check {
    static final String TEXT = "{\"ToUserId\":\"check\",\"MsgType\":\"text\",\"Content\":\"您好 😀\"}";
    static final String EVENT = "{\"ToUserId\":\"check\",\"MsgType\":\"event.TEST\"}";
    static final String EMPTY = "{\"ToUserId\":\"check\",\"MsgType\":\"text\"}";
    static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Case(String name, String query, String body, double errcode) {}

    static String signed(int age, String extra) throws Exception {
        String timestamp = String.valueOf(System.currentTimeMillis() - age * 1000L);
        return "?timestamp=" + timestamp + "&signature=" + Signature.sign(Signature.SECRET + extra, timestamp);
    }

    public static void main(String[] arguments) throws Exception {
        Signature.needSecret();
        String url = (arguments.length > 0 ? arguments[0] : "http://127.0.0.1:8081/qmtapi").replaceFirst("/+$", "");
        if (!url.endsWith("/staffService/message")) url += "/staffService/message";
        List<Case> cases = List.of( // what it is, the query, the body, the errcode of the answer
            new Case("文本 / a text", signed(0, ""), TEXT, 0),
            new Case("没有 Content 的事件 / an event without Content", signed(0, ""), EVENT, 0),
            new Case("没有签名 / no signature", "", TEXT, 30001),
            new Case("错误的签名 / a wrong signature", signed(0, "x"), TEXT, 30003),
            new Case("过期的时间戳 / a timestamp of 400 s ago", signed(400, ""), TEXT, 30003),
            new Case("没有 Content 的文本 / a text without Content", signed(0, ""), EMPTY, 30005),
            new Case("不是 JSON / no JSON", signed(0, ""), "{", 30005));
        int failed = 0;
        for (Case one : cases) {
            String wrong = ask(url, one);
            Send.OUT.println((wrong.isEmpty() ? "✓ " : "✗ ") + one.name + wrong);
            failed += wrong.isEmpty() ? 0 : 1;
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    /** Returns what is wrong with the answer, or nothing. */
    private static String ask(String url, Case one) {
        String answer;
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + one.query)).timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(one.body)).build();
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
            answer = "HTTP " + response.statusCode() + " " + response.body();
            boolean isRight = response.statusCode() == 200 && new Json(response.body()).read() instanceof Json.Members
                members && Double.valueOf(one.errcode).equals(members.get("errcode"));
            if (isRight) return "";
        } catch (Exception error) {
            answer = error.toString();
        }
        return " → %.0f ≠ %s".formatted(one.errcode, answer.substring(0, Math.min(300, answer.length())));
    }
}
