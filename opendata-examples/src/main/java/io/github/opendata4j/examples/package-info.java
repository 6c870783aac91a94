/**
 * One-file programs, in reading order.
 */
@NullMarked
package io.github.opendata4j.examples;

import org.jspecify.annotations.NullMarked;
