// A minimal APP (endpoint B), Java 17 or later, nothing but the JDK: javac -encoding UTF-8 -d out *.java && PORT=8081 java -cp out App
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.*;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;

public class App {
    /** errcode and errmsg of the answer; below 1000 the errcode is the HTTP status as well. */
    static class Refusal extends Exception {
        final int errcode;
        Refusal(int errcode, String errmsg) { super(errmsg); this.errcode = errcode; }
    }

    static void receive(HttpExchange exchange) throws Exception {
        byte[] body = exchange.getRequestBody().readNBytes(1 << 20);
        String path = exchange.getRequestURI().getPath();
        if (!path.equals("/qmtapi/staffService/message")) throw new Refusal(404, "no such path");
        if (!exchange.getRequestMethod().equals("POST")) throw new Refusal(405, "use POST");
        if (body.length > 262_144) throw new Refusal(413, "the body is over 262144 bytes");
        Headers headers = exchange.getRequestHeaders();
        String type = headers.getOrDefault("Content-Type", List.of("")).get(0);
        boolean json = type.matches("(?i)application/json *(; *charset=\"?utf-?8\"?)?");
        if (!json || headers.containsKey("Content-Encoding")) throw new Refusal(415, "send application/json in UTF-8");
        Signature.verify(exchange.getRequestURI().getRawQuery());
        Message.check(body);
        Store.append(body);
    }

    static void answer(HttpExchange exchange) throws IOException {
        int errcode = 0; // once it is stored, and only then
        String errmsg = "ok";
        try {
            receive(exchange);
        } catch (Refusal refusal) {
            errcode = refusal.errcode;
            errmsg = refusal.getMessage();
        } catch (Exception error) {
            errcode = 500;
            errmsg = error.getClass().getName();
        }
        byte[] text = "{\"errcode\":%d,\"errmsg\":\"%s\"}".formatted(errcode, errmsg).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Allow", "POST");
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(0 < errcode && errcode < 1000 ? errcode : 200, head ? -1 : text.length);
        if (!head) exchange.getResponseBody().write(text);
        exchange.close();
    }

    public static void main(String[] arguments) throws IOException {
        Signature.needSecret();
        // Seconds: otherwise 64 callers who never finish a request would hold all threads for good.
        System.setProperty("sun.net.httpserver.maxReqTime", "15");
        System.setProperty("sun.net.httpserver.maxRspTime", "15");
        System.setProperty("sun.net.httpserver.nodelay", "true"); // an answer would take 40 ms
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8081"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 128);
        server.createContext("/", App::answer);
        server.setExecutor(Executors.newFixedThreadPool(64));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + "/qmtapi");
    }
}
