import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.*;
import java.nio.ByteBuffer;
import java.time.*;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.*;

/** What the platform's answer says. */
class Answer {
    static final int LONGEST = 65_536; // bytes
    static final ScheduledExecutorService TIMER = Executors.newSingleThreadScheduledExecutor();
    static final Object NO_JSON = new Object();

    /** Returns null when it does not arrive whole until `end`. The request's own time-out is that of the head alone. */
    static byte[] read(InputStream body, long end) {
        Callable<Void> close = () -> { body.close(); return null; };
        ScheduledFuture<Void> timer = TIMER.schedule(close, end - System.nanoTime(), TimeUnit.NANOSECONDS);
        try (body) {
            byte[] text = body.readNBytes(LONGEST + 1);
            return text.length <= LONGEST && timer.cancel(false) ? text : null;
        } catch (IOException error) {
            return null;
        }
    }

    /**
     * Returns only for 200 with a JSON object whose errcode is the number 0.
     * @param text null when it did not arrive whole
     */
    static void judge(int status, String retryAfter, byte[] text) throws Failure {
        long pauseMs = pauseMs(retryAfter);
        Object value = parse(text);
        Map<String, Object> answer = value instanceof Json.Members members ? members : Map.of();
        String errmsg = answer.get("errmsg") instanceof String told ? told : "";
        if (status != 200) {
            boolean certain = status == 429 || status == 503, unclear = status == 408 || status >= 500;
            Retry retry = certain ? Retry.ALWAYS : unclear ? Retry.WITH_KEY : Retry.NEVER;
            throw new Failure("HTTP " + status + ", " + errmsg, retry, pauseMs);
        }
        if (value == NO_JSON)
            throw new Failure("平台的回复不是完整的 JSON / the answer is not whole JSON", Retry.WITH_KEY, pauseMs);
        if (!(answer.get("errcode") instanceof Double errcode))
            throw new Failure("回复中没有数字 errcode / the answer has no number errcode", Retry.NEVER, 0);
        if (errcode == 0) return;
        Retry retry = errcode == 30004 ? Retry.ALWAYS : errcode == -1 ? Retry.WITH_KEY : Retry.NEVER;
        throw new Failure("errcode %.0f, %s".formatted(errcode, errmsg), retry, pauseMs);
    }

    private static Object parse(byte[] text) {
        try {
            return new Json(UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString()).read();
        } catch (IOException | RuntimeException error) { // null, too
            return NO_JSON;
        }
    }

    private static long pauseMs(String retryAfter) {
        try {
            if (retryAfter.matches("[0-9]{1,9}")) return Long.parseLong(retryAfter) * 1000;
            Instant end = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(retryAfter));
            return Duration.between(Instant.now(), end).toMillis();
        } catch (DateTimeException none) {
            return 0;
        }
    }
}
