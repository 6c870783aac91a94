package io.github.opendata4j.client.udata;

/**
 * What a session works with.
 *
 * @param uploads brings files
 * @param schemas the schemas that the portal knows
 */
record UdataTools(Uploads uploads, KnownSchemas schemas) {}
