package io.github.opendata4j.client.internal.pages;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * Where machines read what the page says, and who answers for it.
 *
 * @param links each with an address
 */
@JStache(path = "io/github/opendata4j/client/internal/pages/footer.mustache")
record CatalogueFooter(List<DatasetBody.Link> links) {}
