/**
 * The command line, opendata.
 */
@NullMarked
package io.github.opendata4j.examples.cli;

import org.jspecify.annotations.NullMarked;
