package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;

/**
 * The way back to the first page.
 *
 * @param title what the catalogue is called
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/header.mustache")
record DatasetHeader(String title) {}
