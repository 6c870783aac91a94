package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;

/**
 * Where machines read what the page says.
 *
 * @param address a file beside the page
 * @param words what it is
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/footer.mustache")
record CatalogueFooter(String address, String words) {}
