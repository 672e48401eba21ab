// Sends customers' messages to the platform (endpoint A): java -cp out Send USER TEXT
// or without arguments: lines {"id": "1", "user": "123", "text": "您好"} on stdin, each answered by
// {"id": "1", "ok": true} or {"id": "1", "ok": false, "error": "…"}. A customer's messages go one after another, those of several at once.
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.*;
import java.util.*;
import java.util.concurrent.*;

public class Send {
    static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    static final PrintStream ERR = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    static final int MOST = 1000; // so many orders at once; others wait in stdin
    static final Semaphore ROOM = new Semaphore(MOST);
    static final ExecutorService THREADS = Executors.newCachedThreadPool();
    /** Of each customer who has orders: the last one. */
    static final Map<String, CompletableFuture<Void>> LAST = new ConcurrentHashMap<>();

    public static void main(String[] arguments) throws Exception {
        Signature.needSecret();
        if (arguments.length == 2) System.exit(sendOnce(arguments[0], arguments[1]));
        if (arguments.length != 0) {
            ERR.println("java -cp out Send [USER TEXT]");
            System.exit(2);
        }
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String line = input.readLine(); line != null; line = input.readLine()) take(line);
        ROOM.acquire(MOST); // what waits is still sent
        System.exit(0);
    }

    static int sendOnce(String user, String text) throws Exception {
        try {
            if ((user + text).contains("\ufffd")) // of arguments, Java reads what the locale knows
                throw new IOException("区域设置不是 UTF-8 / the locale is not UTF-8: LC_ALL=C.UTF-8");
            Call.send(user, text);
            return 0;
        } catch (Failure | IOException failed) {
            ERR.println("未被接受 / not accepted: " + failed.getMessage());
            return 1;
        }
    }

    static void take(String line) throws InterruptedException {
        Map<String, Object> order = Map.of();
        try {
            if (new Json(line).read() instanceof Json.Members members) order = members;
        } catch (RuntimeException error) {
            // it is not JSON, and so no order
        }
        String id = order.get("id") instanceof String given ? given : null;
        if (id == null || !(order.get("user") instanceof String user && order.get("text") instanceof String text)) {
            answer(id, "需要三个字符串 id、user、text / needs the strings id, user and text");
            return;
        }
        ROOM.acquire();
        CompletableFuture<Void> before = LAST.getOrDefault(user, CompletableFuture.completedFuture(null));
        CompletableFuture<Void> own = before.thenRunAsync(() -> work(id, user, text), THREADS);
        LAST.put(user, own);
        own.thenRun(() -> LAST.remove(user, own));
    }

    static void work(String id, String user, String text) {
        try {
            Call.send(user, text);
            OUT.println(JsonWriter.object("id", id, "ok", true));
        } catch (Exception failed) { // and the customer's next one goes on
            answer(id, String.valueOf(failed.getMessage()));
        }
        ROOM.release();
    }

    static void answer(String id, String error) {
        OUT.println(JsonWriter.object("id", id, "ok", false, "error", error));
    }
}
