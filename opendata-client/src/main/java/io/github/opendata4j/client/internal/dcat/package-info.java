/**
 * Writes DCAT-AP catalogues as JSON-LD, the form that national and European portals harvest. For this module alone:
 * it may change at any time.
 */
@NullMarked
package io.github.opendata4j.client.internal.dcat;

import org.jspecify.annotations.NullMarked;
