/**
 * How {@code java -jar opendata.jar} starts: {@link io.github.opendata4j.examples.start.Start} takes the classes of a
 * check of a table out of one block instead of finding each of them in the jar, which is a good part of what a small
 * file costs.
 *
 * <p>To be read; nothing depends on it. The command is the same without, and {@code java -cp opendata.jar} with its class does
 * without. The build makes the block, by {@code .ci/RunnableJar.java}.
 */
@NullMarked
package io.github.opendata4j.examples.start;

import org.jspecify.annotations.NullMarked;
