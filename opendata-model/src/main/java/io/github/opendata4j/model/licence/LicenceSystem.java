package io.github.opendata4j.model.licence;

/** A family of portals that names licences in its own way. */
public enum LicenceSystem {
    /** udata, the software of data.gouv.fr: {@code lov2}. Another instance may know other identifiers. */
    UDATA,
    /** CKAN: {@code odc-odbl}. French instances add {@code lov2} and {@code fr-lo} to the stock list. */
    CKAN,
    /** Opendatasoft, where the label is the identifier: {@code Licence Ouverte v2.0 (Etalab)}. */
    OPENDATASOFT
}
