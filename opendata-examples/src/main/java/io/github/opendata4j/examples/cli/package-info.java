/**
 * The command line, {@code opendata}: {@link io.github.opendata4j.examples.cli.OpendataCommand} and its sub-commands.
 *
 * <p>To be read, as a user of the libraries from outside; nothing depends on it. A sub-command loads the classes that
 * it needs and no others, since start-up is most of what a small file costs.
 */
@NullMarked
package io.github.opendata4j.examples.cli;

import org.jspecify.annotations.NullMarked;
