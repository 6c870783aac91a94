/**
 * To be read in order: programs of one file each, which do one thing, print what they did, and are run by a test.
 *
 * <ol>
 *   <li>{@link io.github.opendata4j.examples.programs.E01ValidateAFile}: a file against a national schema
 *   <li>{@link io.github.opendata4j.examples.programs.E02MapColumns}: a file whose header uses other words
 *   <li>{@link io.github.opendata4j.examples.programs.E03WriteAConformingFile}: your own objects as a file that conforms
 *   <li>{@link io.github.opendata4j.examples.programs.E04DescribeADataset}: what a catalogue says of it, checked
 *   <li>{@link io.github.opendata4j.examples.programs.E05PublishIntoADirectory}: checked, planned, published
 *   <li>{@link io.github.opendata4j.examples.programs.E06ReadRowsAsRecords}: read back from the catalogue, typed
 *   <li>{@link io.github.opendata4j.examples.programs.E07WriteFromADatabase}: the rows of a database as a file that conforms
 *   <li>{@link io.github.opendata4j.examples.programs.E08MendAFile}: a clerk's file mended, the rest handed out as a workbook
 *   <li>{@link io.github.opendata4j.examples.programs.E09ServeNearestStations}: rows of a portal held fresh for phones
 *   <li>{@link io.github.opendata4j.examples.programs.E10PublishButton}: your own objects to data.gouv.fr, and nothing twice
 *   <li>{@link io.github.opendata4j.examples.programs.E11OneCatalogueOfMany}: one catalogue of many producers
 * </ol>
 */
@NullMarked
package io.github.opendata4j.examples.programs;

import org.jspecify.annotations.NullMarked;
