/**
 * Licences: the registry, how a name found in the wild is resolved, what may be combined. For everyone.
 */
@NullMarked
package io.github.opendata4j.model.licence;

import org.jspecify.annotations.NullMarked;
