package io.github.opendata4j.model.internal.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of one XML document, each made a text once. A name of a known namespace gets the prefix that the namespace
 * has in {@code prefixes}, whatever it is called in the document; any other keeps its own.
 */
final class XmlNames {

    /** No workbook has nearly as many; what a hostile one has beyond is not kept. */
    private static final int MOST_KEPT = 2048;

    private final Map<String, String> prefixes;
    private final Map<String, String> declared = new HashMap<>();
    private String[] names = new String[256];
    private char[][] raws = new char[256][];
    private int size;

    /** From namespaces to prefixes; an empty prefix stands for none. */
    XmlNames(Map<String, String> prefixes) {
        this.prefixes = prefixes;
    }

    /** Notes what a prefix stands for, from here to the end of the document. */
    void declare(String prefix, String namespace) {
        String known = prefixes.get(namespace);
        if (known != null && !known.equals(declared.put(prefix, known))) {
            Arrays.fill(names, null);
            Arrays.fill(raws, null);
            size = 0;
        }
    }

    /** The name between two indexes. */
    String name(char[] chars, int from, int to, boolean attribute) {
        int slot = slot(chars, from, to, attribute);
        String known = names[slot];
        if (known != null) {
            return known;
        }
        String name = canonical(new String(chars, from, to - from), attribute);
        if (size < MOST_KEPT) {
            size++;
            names[slot] = name;
            raws[slot] = key(chars, from, to, attribute);
            if (size * 2 > names.length) {
                grow();
            }
        }
        return name;
    }

    private String canonical(String raw, boolean attribute) {
        int colon = raw.indexOf(':');
        String prefix = declared.get(colon < 0 ? "" : raw.substring(0, colon));
        if (prefix == null || (colon < 0 && attribute)) {
            return raw; // an attribute without a prefix is in no namespace
        }
        String local = raw.substring(colon + 1);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    /** Elements and attributes of the same spelling may differ. */
    private static char[] key(char[] chars, int from, int to, boolean attribute) {
        char[] key = new char[to - from + 1];
        key[0] = attribute ? '@' : '<';
        System.arraycopy(chars, from, key, 1, to - from);
        return key;
    }

    private int slot(char[] chars, int from, int to, boolean attribute) {
        int hash = attribute ? 1 : 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        int slot = hash & (names.length - 1);
        while (raws[slot] != null && !isAt(slot, chars, from, to, attribute)) {
            slot = (slot + 1) & (names.length - 1);
        }
        return slot;
    }

    private boolean isAt(int slot, char[] chars, int from, int to, boolean attribute) {
        char[] raw = raws[slot];
        return raw.length == to - from + 1
                && (raw[0] == '@') == attribute
                && Arrays.equals(raw, 1, raw.length, chars, from, to);
    }

    private void grow() {
        String[] oldNames = names;
        char[][] oldRaws = raws;
        names = new String[oldNames.length * 2];
        raws = new char[oldNames.length * 2][];
        for (int i = 0; i < oldNames.length; i++) {
            if (oldNames[i] != null) {
                char[] raw = oldRaws[i];
                int slot = slot(raw, 1, raw.length, raw[0] == '@');
                names[slot] = oldNames[i];
                raws[slot] = raw;
            }
        }
    }
}
