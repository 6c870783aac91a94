/**
 * One-file programs to read in order: each does one thing, prints what it did, and is run by a test.
 *
 * <ol>
 *   <li>{@link io.github.opendata4j.examples.programs.E01ValidateAFile}: a file against a national schema
 *   <li>{@link io.github.opendata4j.examples.programs.E02MapColumns}: a file whose header uses other words
 *   <li>{@link io.github.opendata4j.examples.programs.E03WriteAConformingFile}: your own objects as a file that conforms
 *   <li>{@link io.github.opendata4j.examples.programs.E04DescribeADataset}: what a catalogue says of it, checked
 *   <li>{@link io.github.opendata4j.examples.programs.E05PublishIntoADirectory}: checked, planned, published
 *   <li>{@link io.github.opendata4j.examples.programs.E06ReadRowsAsRecords}: read back from the catalogue, typed
 * </ol>
 */
@NullMarked
package io.github.opendata4j.examples.programs;

import org.jspecify.annotations.NullMarked;
