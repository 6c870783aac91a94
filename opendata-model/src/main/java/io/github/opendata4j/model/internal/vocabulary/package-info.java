/**
 * Open vocabularies: terms with all their known spellings, read from data files. Only for opendata4j itself; it may
 * change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
