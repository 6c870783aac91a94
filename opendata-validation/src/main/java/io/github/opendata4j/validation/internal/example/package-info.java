/**
 * What a row of examples holds: written into templates, and recognised where somebody left it among the data. For the
 * templates and the checks of this module only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.example;

import org.jspecify.annotations.NullMarked;
