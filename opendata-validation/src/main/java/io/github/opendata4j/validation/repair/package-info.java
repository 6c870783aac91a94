/**
 * Mending tables: {@link io.github.opendata4j.validation.repair.TableRepair} rewrites what has one right form only and
 * keeps a trace of it. For everyone. What it mends is what the checks of
 * {@link io.github.opendata4j.validation.TableValidator} find, by the corrections that they suggest.
 */
@NullMarked
package io.github.opendata4j.validation.repair;

import org.jspecify.annotations.NullMarked;
