/**
 * Data Packages: their descriptor, and the files, schemas and checksums that it names. For {@code PackageValidator} alone.
 */
@NullMarked
package io.github.opendata4j.validation.internal.datapackage;

import org.jspecify.annotations.NullMarked;
