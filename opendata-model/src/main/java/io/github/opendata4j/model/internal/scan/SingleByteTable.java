package io.github.opendata4j.model.internal.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Encodings of one byte a character, of which the lower half is ASCII, that French files are found in. Written out here,
 * since a trimmed Java may know only some of them. What an encoding leaves open is the control character of that
 * number, as browsers read it.
 */
enum SingleByteTable {

    /** Windows in Western Europe; the most likely of all. */
    WINDOWS_1252(
            "windows-1252",
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"
                    + "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    /** Older Unix; differs from windows-1252 in few characters that French writes. */
    ISO_8859_15(
            "ISO-8859-15",
            "\u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f"
                    + "\u00a0¡¢£€¥Š§š©ª«¬\u00ad®¯°±²³Žµ¶·ž¹º»ŒœŸ¿"
                    + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
                    + "àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    /** Macintosh before 2001, and its spreadsheet long after. */
    MAC_ROMAN(
            "MacRoman",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›\ufb01\ufb02"
                    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ"),
    /** DOS, and programs that still write as it did. */
    CP850(
            "CP850",
            "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ"
                    + "áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
                    + "└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
                    + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0");

    private final String encoding;

    /** The characters of the bytes from 0x80 on. */
    private final String upper;

    SingleByteTable(String encoding, String upper) {
        this.encoding = encoding;
        this.upper = upper;
    }

    /** Its name as Java knows it too. */
    String encoding() {
        return encoding;
    }

    /** The character of a byte. */
    char character(byte value) {
        return value >= 0 ? (char) value : upper.charAt(value & 0x7f);
    }

    /** The text of some bytes. */
    String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte value : bytes) {
            text.append(character(value));
        }
        return text.toString();
    }

    /** The bytes of a text; empty if it has a character that the encoding has not. */
    Optional<byte[]> encode(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char character = text.charAt(i);
            int place = character < 0x80 ? character : upper.indexOf(character) + 0x80;
            if (character >= 0x80 && place < 0x80) {
                return Optional.empty();
            }
            bytes[i] = (byte) place;
        }
        return Optional.of(bytes);
    }

    /** UTF-8 of the upper half. */
    byte[][] upperAsUtf8() {
        byte[][] bytes = new byte[upper.length()][];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = upper.substring(i, i + 1).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }
}
