package io.github.opendata4j.model.internal.page;

import io.jstach.jstache.JStache;
import org.jspecify.annotations.Nullable;

/**
 * The template around every page. Style, header, body and footer are markup and go in as they are; all else is
 * escaped.
 *
 * @param lang the language of the page, such as {@code fr}
 * @param title what the browser's tab says
 * @param description what a search engine says; may be absent
 * @param style the style sheet
 * @param skip the words of the link that skips to the content
 * @param header markup above the content; may be absent
 * @param body markup of the content
 * @param footer markup below the content; may be absent
 */
@JStache(path = "io/github/opendata4j/model/internal/page/shell.mustache")
record Shell(
        String lang,
        String title,
        @Nullable String description,
        String style,
        String skip,
        @Nullable String header,
        String body,
        @Nullable String footer) {}
