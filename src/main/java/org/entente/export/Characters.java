package org.entente.export;

/** Text as files can hold it. */
final class Characters {
    private Characters() {}

    /** A text without what no XML file and no title may hold: control characters and halves of characters. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> Character.isWhitespace(each) ? ' ' : each)
                .filter(Characters::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int codePoint) {
        return !Character.isISOControl(codePoint)
                && (codePoint < 0xD800 || codePoint > 0xDFFF)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }

    /** A clean text in which nothing means anything to XML, neither between tags nor in an attribute. */
    static String xml(String text) {
        String clean = clean(text);
        StringBuilder safe = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
