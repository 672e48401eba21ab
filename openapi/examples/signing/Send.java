// STAFF_SERVICE_SECRET=abcdef java Send.java
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

class Send {
    public static void main(String[] arguments) throws Exception {
        String platform = System.getenv().getOrDefault("STAFF_SERVICE_URL", "http://127.0.0.1:8080");
        String appid = "1001";
        String timestamp = String.valueOf(System.currentTimeMillis());
        byte[] signed = (appid + System.getenv("STAFF_SERVICE_SECRET") + timestamp).getBytes(UTF_8);
        String signature = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(signed));
        URI url = URI.create(platform + "/api/v1/" + appid + "/staffService/message?timestamp=" + timestamp
            + "&signature=" + signature);
        String message = "{\"FromUserId\":\"123\",\"MsgType\":\"text\",\"Content\":\"\u4f60\u597d\"}";
        HttpRequest request = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(message, UTF_8)).build();
        System.out.println(HttpClient.newHttpClient().send(request, BodyHandlers.ofString(UTF_8)).body());
    }
}
