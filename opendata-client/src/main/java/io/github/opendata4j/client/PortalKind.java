package io.github.opendata4j.client;

/**
 * A family of portals that speak alike. An open vocabulary: a {@link PortalProvider} may bring a kind of its own.
 *
 * @param id such as {@code udata}
 */
public record PortalKind(String id) {
    /** udata, as of data.gouv.fr. */
    public static final PortalKind UDATA = new PortalKind("udata");

    /** CKAN. */
    public static final PortalKind CKAN = new PortalKind("ckan");

    /** Opendatasoft, also called Huwise. */
    public static final PortalKind OPENDATASOFT = new PortalKind("opendatasoft");

    /** A catalogue service of the OGC (CSW), as of GeoNetwork. */
    public static final PortalKind CSW = new PortalKind("csw");

    /** A catalogue as one or several documents in RDF, in the words of DCAT. */
    public static final PortalKind DCAT = new PortalKind("dcat");

    /** A directory of files, as {@code DirectoryPortal} writes it. */
    public static final PortalKind DIRECTORY = new PortalKind("directory");

    /** The identifier. */
    @Override
    public String toString() {
        return id;
    }
}
