/** Writes a JSON object, because the JDK has nothing for it. Whoever has a JSON library uses that. */
class JsonWriter {
    /** @param members names and values by turns: a value is a String, a Boolean or null */
    static String object(Object... members) {
        StringBuilder json = new StringBuilder("{");
        for (int at = 0; at < members.length; at += 2) {
            Object value = members[at + 1];
            json.append(at == 0 ? "" : ",").append(quote((String) members[at])).append(':');
            json.append(value instanceof String text ? quote(text) : value);
        }
        return json.append('}').toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character < ' ') quoted.append("\\u%04x".formatted((int) character));
            else if (character == '"' || character == '\\') quoted.append('\\').append(character);
            else quoted.append(character);
        }
        return quoted.append('"').toString();
    }
}
