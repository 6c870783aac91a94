/**
 * The pages of a catalogue as people see them, made from templates that escape all that comes from others. For this
 * module alone: it may change at any time.
 */
@NullMarked
package io.github.opendata4j.client.internal.pages;

import org.jspecify.annotations.NullMarked;
