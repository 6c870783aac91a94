package io.github.opendata4j.client.testing.udata;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The names in addresses. A thing that is renamed gets another one, and the old one leads there. */
final class Slugs {
    private final Map<String, String> current = new HashMap<>();
    private final Map<String, String> former = new HashMap<>();

    /** Small letters without accents, anything else a dash. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** The same for the name of a file, whose ending stays one. */
    static String ofFile(String name) {
        int dot = name.lastIndexOf('.');
        String stem = Normalizer.normalize(name.substring(0, Math.max(dot, 0)), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9_]+", "-");
        return stem + name.substring(Math.max(dot, 0)).toLowerCase(Locale.ROOT);
    }

    String take(String id, String name) {
        String wished = of(name);
        release(id);
        String free = free(wished, slug -> !current.containsKey(slug));
        current.put(free, id);
        former.remove(free);
        return free;
    }

    private static String free(String wished, Predicate<String> isFree) {
        String slug = wished;
        for (int i = 1; !isFree.test(slug); i++) {
            slug = wished + "-" + i;
        }
        return slug;
    }

    private void release(String id) {
        current.entrySet().removeIf(entry -> {
            if (!entry.getValue().equals(id)) {
                return false;
            }
            former.put(entry.getKey(), id);
            return true;
        });
    }

    /** Whose slug this is; null if it is nobody's. */
    String id(String slug) {
        return current.get(slug);
    }

    /** Whose slug this once was; null if it never was anybody's. */
    String formerId(String slug) {
        return former.get(slug);
    }
}
