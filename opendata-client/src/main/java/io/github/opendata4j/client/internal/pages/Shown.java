package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.net.IDN;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts and addresses of others as they may stand on a page. */
final class Shown {
    private static final Wording WORDING = Wording.in(Locale.FRENCH);
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    private Shown() {}

    static String text(LocalizedText text) {
        return Visible.text(text.get(Locale.FRENCH));
    }

    /** A text cut at its blank lines. */
    static List<String> paragraphs(LocalizedText text) {
        return BETWEEN_PARAGRAPHS
                .splitAsStream(text.get(Locale.FRENCH).strip())
                .map(Visible::text)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }

    static String day(Moment moment) {
        return WORDING.date(moment.day());
    }

    static String size(long bytes) {
        return WORDING.size(bytes);
    }

    /** An address that a reader may follow. Any other scheme, such as {@code javascript}, leads nowhere. */
    static Optional<String> webAddress(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http")
                ? Optional.of(address.toASCIIString())
                : Optional.empty();
    }

    /**
     * Whose server an address leads to, without user and port. Letters beyond ASCII are written as the name system has
     * them ({@code xn--…}), so that no letter can pass for another.
     */
    static Optional<String> host(URI address) {
        if (address.getHost() != null) {
            return Optional.of(address.getHost().toLowerCase(Locale.ROOT));
        }
        // java.net.URI finds no host where it isn't ASCII
        String server = Objects.requireNonNullElse(address.getAuthority(), "")
                .replaceFirst("^.*@", "")
                .replaceFirst(":\\d*$", "");
        try {
            return Optional.of(IDN.toASCII(server, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(host -> !host.isEmpty());
        } catch (IllegalArgumentException noHost) {
            return Optional.empty();
        }
    }
}
