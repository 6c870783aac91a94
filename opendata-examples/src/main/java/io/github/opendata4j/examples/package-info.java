/**
 * One-file programs in reading order, each of them compiled and run by a test. To be read and copied; nothing depends
 * on them.
 */
@NullMarked
package io.github.opendata4j.examples;

import org.jspecify.annotations.NullMarked;
