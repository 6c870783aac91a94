package io.github.opendata4j.client.testing.udata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that can be searched: without accents, capitals, and the sign of the plural. */
record Words(Set<String> stems) {
    static Words of(Object... texts) {
        Set<String> stems = new HashSet<>();
        for (Object text : texts) {
            if (text != null) {
                stems.addAll(stems(text.toString()));
            }
        }
        return new Words(stems);
    }

    /** Whether all words of a question are there. */
    boolean matches(String question) {
        return stems.containsAll(stems(question));
    }

    private static Set<String> stems(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        Set<String> stems = new HashSet<>();
        Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> stems.add(word.length() > 3 ? word.replaceFirst("[sx]$", "") : word));
        return stems;
    }
}
