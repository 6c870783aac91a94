/**
 * What portals can do, each capability an interface. For everyone.
 */
@NullMarked
package io.github.opendata4j.client;

import org.jspecify.annotations.NullMarked;
