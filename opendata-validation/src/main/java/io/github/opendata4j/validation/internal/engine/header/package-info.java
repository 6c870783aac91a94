/**
 * The labels of a file beside the fields of its schema, and the rules about them: one small class each. For the engine
 * only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.header;

import org.jspecify.annotations.NullMarked;
