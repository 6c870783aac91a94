/**
 * Rows of datasets, whatever portal they are on: a {@link io.github.opendata4j.client.records.RecordQuery} says which,
 * {@link io.github.opendata4j.client.records.Rows} gives them as a stream of Java records, and a
 * {@link io.github.opendata4j.client.records.LiveTable} holds them fresh in memory. For everyone who uses open data; who
 * adds a portal gives a {@link io.github.opendata4j.client.records.RecordTable}.
 */
@NullMarked
package io.github.opendata4j.client.records;

import org.jspecify.annotations.NullMarked;
