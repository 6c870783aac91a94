package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.client.internal.files.SafeNames;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of pages, made of the names of what they are about. */
final class Slugs {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private Slugs() {}

    /**
     * The name of a page. Names that differ only in case, accents or punctuation have one page; others never share
     * theirs, since a name that had to be cut is followed by the beginning of its hash.
     *
     * @param name such as {@code Département de l'Ardèche}
     * @return such as {@code departement-de-l-ardeche}; safe on every file system
     */
    static String of(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String whole = OTHERS.matcher(bare).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        String safe = SafeNames.of(whole, "page");
        return safe.equals(whole) ? safe : safe + "-" + hash(bare);
    }

    private static String hash(String text) {
        return Digests.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, 8);
    }
}
