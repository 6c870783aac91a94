package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The content of the page of a dataset that is withdrawn.
 *
 * @param title its title
 * @param since the day, in words
 * @param reason why, line by line
 * @param description what it was, paragraph by paragraph
 * @param facts what matters most of it
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/tombstone.mustache")
record TombstoneBody(
        String title, String since, List<String> reason, List<String> description, List<DatasetBody.Fact> facts) {}
