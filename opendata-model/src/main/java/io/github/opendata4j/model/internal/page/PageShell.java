package io.github.opendata4j.model.internal.page;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content: one file with its style sheet inside, landmarks, a link that skips to the
 * content, and a policy that forbids loading anything from elsewhere and all scripts but the one that it is given,
 * whatever a hostile title may try. Immutable.
 *
 * <pre>{@code
 * String html = PageShell.of(Locale.FRENCH, dataset.title())
 *         .withHeader(LinkRenderer.of().execute(new Link("index.html", "Catalogue")))
 *         .withFooter("<p>Licence Ouverte 2.0</p>")
 *         .render(DatasetPageRenderer.of().execute(page));     // a template of yours: it escapes
 * }</pre>
 *
 * <p>Header, body and footer are markup that the caller has escaped: give what a template rendered, never text of
 * others. The body begins with an {@code h1}. The style sheet knows these classes:
 *
 * <ul>
 *   <li>{@code eyebrow}, {@code lead}, {@code muted}, {@code visually-hidden}: small line above a title, first
 *       paragraph, secondary text, text for screen readers only;
 *   <li>{@code hostile} on a {@code bdi} or cell that holds text of others: keeps its direction to itself, breaks
 *       anywhere;
 *   <li>{@code facts} on a {@code dl} whose pairs are wrapped in a {@code div} each;
 *   <li>{@code cards} on a {@code ul} of {@code card}s; {@code columns} on what stands side by side where there is
 *       room;
 *   <li>{@code chips} on a {@code ul} of short names; {@code tally} on a {@code ul} whose items are a {@code number}
 *       and what it counts;
 *   <li>{@code badge} with {@code is-error}, {@code is-warning}, {@code is-good} or {@code is-note};
 *   <li>{@code table-frame} on a {@code div} around each {@code table} (give it {@code tabindex="0" role="region"
 *       aria-label="…"} when it may be wider than a phone), {@code number} on numeric cells, {@code preview} on a
 *       table of data;
 *   <li>{@code verdict} with {@code is-error}, {@code is-warning} or {@code is-good}; {@code bars}: see
 *       {@link BarChart}.
 * </ul>
 */
public final class PageShell {
    private static final String STYLE = resource("page.css");

    private final Wording wording;
    private final String title;
    private final @Nullable String description;
    private final @Nullable String header;
    private final @Nullable String footer;
    private final @Nullable String script;

    private PageShell(
            Wording wording,
            String title,
            @Nullable String description,
            @Nullable String header,
            @Nullable String footer,
            @Nullable String script) {
        this.wording = wording;
        this.title = title;
        this.description = description;
        this.header = header;
        this.footer = footer;
        this.script = script;
    }

    /**
     * A page without header and footer.
     *
     * @param locale the reader's language
     * @param title what the browser's tab says, plain text
     * @return the shell
     */
    public static PageShell of(Locale locale, String title) {
        return new PageShell(Wording.in(locale), title, null, null, null, null);
    }

    /**
     * The same page with a description for search engines.
     *
     * @param newDescription one or two sentences, plain text
     * @return another shell
     */
    public PageShell withDescription(String newDescription) {
        return new PageShell(wording, title, newDescription, header, footer, script);
    }

    /**
     * The same page with something above its content.
     *
     * @param markup already escaped
     * @return another shell
     */
    public PageShell withHeader(String markup) {
        return new PageShell(wording, title, description, markup, footer, script);
    }

    /**
     * The same page with something below its content.
     *
     * @param markup already escaped
     * @return another shell
     */
    public PageShell withFooter(String markup) {
        return new PageShell(wording, title, description, header, markup, script);
    }

    /**
     * The same page with a script at its end, for what makes it handier; everything must be readable without. The
     * page's policy allows exactly this text, by its hash.
     *
     * @param code of ours, the same for all pages; nothing of others goes into it
     * @return another shell
     * @throws IllegalArgumentException if the text would end the element that it stands in
     */
    public PageShell withScript(String code) {
        if (code.toLowerCase(Locale.ROOT).contains("</script") || code.contains("<!--")) {
            throw new IllegalArgumentException("The script would not end where it ends");
        }
        return new PageShell(wording, title, description, header, footer, code);
    }

    /**
     * Puts the shell around the content.
     *
     * @param body markup, already escaped
     * @return the whole document
     */
    public String render(String body) {
        String skip = wording.choose("Aller au contenu", "Skip to content");
        String lang = wording.locale().getLanguage();
        String visible = Visible.text(title);
        String allowed = script == null ? "" : "; script-src '" + hash(script) + "'";
        return ShellRenderer.of()
                .execute(new Shell(lang, visible, description, allowed, STYLE, skip, header, body, footer, script));
    }

    /** The hash as a content security policy writes it. */
    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = PageShell.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet is not in the jar: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
