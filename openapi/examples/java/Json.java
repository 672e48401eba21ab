import java.util.*;
import java.util.regex.*;

/** Reads JSON (RFC 8259) strictly, because the JDK has nothing for it. Whoever has a JSON library uses that. */
class Json {
    /** An object's properties: text as String, numbers as Double, null as null, anything else as OTHER. */
    static class Members extends HashMap<String, Object> {}

    static final Object OTHER = new Object();
    static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]*");
    static final Pattern SCALAR = Pattern.compile("true|false|null|-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    final String text;
    int at = 0;

    Json(String text) { this.text = text; }

    /** Throws a RuntimeException when the text is not JSON, or deeper than 64 levels. */
    Object read() {
        Object value = value(64);
        if (at < text.length()) throw new IllegalArgumentException("more than one value");
        return value;
    }

    private Object value(int levels) {
        take(SPACE);
        Object value = switch (text.charAt(at)) {
            case '"' -> string();
            case '{' -> composite(levels, '}');
            case '[' -> composite(levels, ']');
            case 't', 'f', 'n' -> take(SCALAR).equals("null") ? null : OTHER;
            default -> Double.valueOf(take(SCALAR));
        };
        take(SPACE);
        return value;
    }

    private Object composite(int levels, char close) {
        if (levels == 0) throw new IllegalArgumentException("too deep");
        Members members = new Members();
        expect(text.charAt(at));
        take(SPACE);
        for (boolean first = true; text.charAt(at) != close; first = false) {
            if (!first) expect(',');
            if (close == ']') value(levels - 1);
            else if (value(0) instanceof String name) {
                expect(':');
                members.put(name, value(levels - 1));
            } else throw new IllegalArgumentException("a name must be a string");
        }
        expect(close);
        return close == '}' ? members : OTHER;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (expect('"'); text.charAt(at) != '"'; at++) {
            char character = text.charAt(at);
            if (character < ' ') throw new IllegalArgumentException("control character");
            if (character != '\\') string.append(character);
            else if (text.charAt(++at) == 'u') {
                string.append((char) HexFormat.fromHexDigits(text, at + 1, at + 5));
                at += 4;
            } else string.append("\"\\/\b\f\n\r\t".charAt("\"\\/bfnrt".indexOf(text.charAt(at)))); // -1 throws
        }
        at++;
        return string.toString();
    }

    private String take(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) throw new IllegalArgumentException("not JSON");
        at = matcher.end();
        return matcher.group();
    }

    private void expect(char character) {
        if (text.charAt(at++) != character) throw new IllegalArgumentException("not JSON");
    }
}
