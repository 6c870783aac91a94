/**
 * What is published and by whom: datasets, their files, organisations. For everyone.
 */
@NullMarked
package io.github.opendata4j.model;

import org.jspecify.annotations.NullMarked;
