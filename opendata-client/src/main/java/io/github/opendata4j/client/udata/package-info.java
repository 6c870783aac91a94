/**
 * udata, the software of data.gouv.fr: its catalogue read and written without surprises. For everyone who publishes to a
 * udata portal or reads one; begin with {@link io.github.opendata4j.client.udata.UdataPortal}.
 */
@NullMarked
package io.github.opendata4j.client.udata;

import org.jspecify.annotations.NullMarked;
