package io.github.opendata4j.model.internal.page;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content: one file with its style sheet inside, landmarks, a link that skips to the
 * content, and a policy that forbids scripts and loading anything from elsewhere, whatever a hostile title may try.
 * Immutable.
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

    private PageShell(
            Wording wording,
            String title,
            @Nullable String description,
            @Nullable String header,
            @Nullable String footer) {
        this.wording = wording;
        this.title = title;
        this.description = description;
        this.header = header;
        this.footer = footer;
    }

    /**
     * A page without header and footer.
     *
     * @param locale the reader's language
     * @param title what the browser's tab says, plain text
     * @return the shell
     */
    public static PageShell of(Locale locale, String title) {
        return new PageShell(Wording.in(locale), title, null, null, null);
    }

    /**
     * The same page with a description for search engines.
     *
     * @param newDescription one or two sentences, plain text
     * @return another shell
     */
    public PageShell withDescription(String newDescription) {
        return new PageShell(wording, title, newDescription, header, footer);
    }

    /**
     * The same page with something above its content.
     *
     * @param markup already escaped
     * @return another shell
     */
    public PageShell withHeader(String markup) {
        return new PageShell(wording, title, description, markup, footer);
    }

    /**
     * The same page with something below its content.
     *
     * @param markup already escaped
     * @return another shell
     */
    public PageShell withFooter(String markup) {
        return new PageShell(wording, title, description, header, markup);
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
        return ShellRenderer.of().execute(new Shell(lang, visible, description, STYLE, skip, header, body, footer));
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
