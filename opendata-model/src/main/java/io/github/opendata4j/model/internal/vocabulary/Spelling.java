package io.github.opendata4j.model.internal.vocabulary;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Brings the spellings of a term to one key. What changes no meaning goes (case, accents, hyphens, {@code www.},
 * {@code deed.fr}); each letter and each digit that is left counts, so that version 1 is never taken for version 2, nor
 * {@code cc-nc} for {@code cc-by}.
 */
final class Spelling {

    private static final Pattern WEB = Pattern.compile("(?i)https?://(?:www\\.)?(.+)");
    private static final Pattern PAGE = Pattern.compile("/(?:index\\.html|(?:deed|legalcode)(?:\\.[a-z-]+)?)$");
    private static final Pattern SLASHES = Pattern.compile("/+$");
    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern VERSION = Pattern.compile("\\b(?:version|v\\.?) ?(?=\\d)");
    private static final Pattern DECORATION = Pattern.compile("(?:[^\\p{L}\\p{N}.]|(?<!\\d)\\.|\\.(?!\\d))+");

    private Spelling() {}

    /**
     * The key of a spelling.
     *
     * @param text a name, an identifier or an address
     * @return the key, empty where nothing is left; that of an address is never that of a name
     */
    static String key(String text) {
        String stripped = text.strip();
        var web = WEB.matcher(stripped);
        return web.matches() ? "//" + address(web.group(1)) : name(stripped);
    }

    /**
     * The address that a text is.
     *
     * @param text any text
     * @return the address, empty if it is no absolute one of the web
     */
    static Optional<URI> uri(String text) {
        try {
            return WEB.matcher(text).matches() ? Optional.of(new URI(text)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String address(String hostAndPath) {
        String bare = SLASHES.matcher(hostAndPath.toLowerCase(Locale.ROOT)).replaceFirst("");
        return SLASHES.matcher(PAGE.matcher(bare).replaceFirst("")).replaceFirst("");
    }

    private static String name(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = ACCENT.matcher(decomposed).replaceAll("").replace("license", "licence");
        String words = DECORATION.matcher(VERSION.matcher(plain).replaceAll("")).replaceAll(" ");
        return words.strip();
    }
}
