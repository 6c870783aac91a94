package io.github.opendata4j.model.internal.page;

import io.jstach.jstache.JStache;
import org.jspecify.annotations.Nullable;

/**
 * The template around every page. Style, header, body, footer and script go in as they are; all else is escaped.
 *
 * @param lang the language of the page, such as {@code fr}
 * @param title what the browser's tab says
 * @param description what a search engine says; may be absent
 * @param allowed what the policy allows beyond the style sheet; may be empty
 * @param style the style sheet
 * @param skip the words of the link that skips to the content
 * @param header markup above the content; may be absent
 * @param body markup of the content
 * @param footer markup below the content; may be absent
 * @param script code; may be absent
 */
@JStache(path = "io/github/opendata4j/model/internal/page/shell.mustache")
record Shell(
        String lang,
        String title,
        @Nullable String description,
        String allowed,
        String style,
        String skip,
        @Nullable String header,
        String body,
        @Nullable String footer,
        @Nullable String script) {}
