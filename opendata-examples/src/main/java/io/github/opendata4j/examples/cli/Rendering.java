package io.github.opendata4j.examples.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

/**
 * How a report is wanted.
 *
 * @param locale the reader's language
 * @param values whether the values of cells may be shown
 * @param file what was checked
 * @param took how long that took
 */
record Rendering(Locale locale, boolean values, Path file, Duration took) {}
