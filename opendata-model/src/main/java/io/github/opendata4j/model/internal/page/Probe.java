package io.github.opendata4j.model.internal.page;

import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proves that templates are compiled; the first real page takes its place.
 *
 * @param name any text, escaped
 * @param label may be absent
 * @param rows any texts, escaped
 */
@JStache(path = "io/github/opendata4j/model/internal/page/Probe.mustache")
public record Probe(String name, @Nullable String label, List<String> rows) {}
