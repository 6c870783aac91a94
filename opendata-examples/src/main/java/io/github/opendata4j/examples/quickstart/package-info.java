/**
 * The main job in one program: from a clerk's spreadsheet to a checked, published dataset that is read back as
 * records. To be read and copied; nothing depends on it.
 */
@NullMarked
package io.github.opendata4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
