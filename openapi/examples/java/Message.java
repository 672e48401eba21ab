import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

class Message {
    static final String EVENT = "event(\\.[^\\x00-\\x20\\x7f]+)?";
    static final String ID = "[^\\x00-\\x1f\\x7f\\ud800-\\udfff]"; // nor half a surrogate pair, which is not UTF-8
    static final String[][] RULES = { // what the text of each property must match
        {"ToUserId", ID + "{1,128}"}, {"MsgType", "(?!.{129})(text|image|voice|file|" + EVENT + ")"},
        {"Content", "[^\\x00]{0,20000}"}, {"ServiceId", ID + "{0,128}"},
        {"WorkerNum", ID + "{0,128}"}, {"WorkerName", "[^\\x00]{0,256}"}};

    static void check(byte[] body) throws App.Refusal {
        Map<String, Object> message = read(body);
        message.values().removeIf(value -> value == null); // null is absence
        for (String[] rule : RULES) {
            String name = rule[0];
            boolean event = name.equals("Content") && ((String) message.get("MsgType")).matches(EVENT);
            boolean needed = name.matches("ToUserId|MsgType|Content") && !event;
            if (!message.containsKey(name)) {
                if (needed) throw new App.Refusal(30005, "/" + name + ": required property is missing");
            } else if (!(message.get(name) instanceof String text && text.matches(rule[1])))
                throw new App.Refusal(30005, "/" + name + ": must be a string within the limits of the contract");
        }
    }

    static Map<String, Object> read(byte[] body) throws App.Refusal {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
            if (new Json(text).read() instanceof Json.Members message) return message;
        } catch (CharacterCodingException error) {
            throw new App.Refusal(30005, "the body is not UTF-8");
        } catch (RuntimeException error) {
            throw new App.Refusal(30005, "the body is not JSON, or deeper than 64 levels");
        }
        throw new App.Refusal(30005, "the body must be a JSON object");
    }
}
