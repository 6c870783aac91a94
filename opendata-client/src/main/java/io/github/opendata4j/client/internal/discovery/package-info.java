/**
 * What tells the families of portals apart: one {@link io.github.opendata4j.client.PortalProvider} for each. Only for the
 * platform's service loader.
 */
@NullMarked
package io.github.opendata4j.client.internal.discovery;

import org.jspecify.annotations.NullMarked;
