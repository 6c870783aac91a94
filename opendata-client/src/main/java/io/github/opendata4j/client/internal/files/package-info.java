/**
 * Files that are whole or not there: writes that last through a cut, names that every file system holds, a lock between
 * processes. For this module alone: it may change at any time.
 */
@NullMarked
package io.github.opendata4j.client.internal.files;

import org.jspecify.annotations.NullMarked;
