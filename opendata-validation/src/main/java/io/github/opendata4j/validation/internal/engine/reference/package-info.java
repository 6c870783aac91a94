/**
 * Foreign keys: the keys that a referenced table has, and the check that a table's rows refer to none but them. For the
 * engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.reference;

import org.jspecify.annotations.NullMarked;
