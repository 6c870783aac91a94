package io.github.opendata4j.client.udata;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The organisations of a portal. Immutable and thread-safe.
 *
 * <pre>{@code
 * UdataOrganization ville = portal.organizations().get("ville-de-privas");
 * portal.organizations().uploadLogo(ville.id(), Path.of("logo.png"));
 * portal.organizations().memberships().requests(ville.id());
 * }</pre>
 */
public final class UdataOrganizations extends UdataCollection<UdataOrganization> {
    private static final String PATH = "1/organizations/";

    UdataOrganizations(Api api) {
        super(api, PATH, UdataOrganization::new);
    }

    /** {@return who belongs to them, and who wants to} */
    public UdataMemberships memberships() {
        return new UdataMemberships(api);
    }

    /** {@return who wants to know what they do} */
    public UdataFollowers followers() {
        return new UdataFollowers(api, PATH);
    }

    /**
     * Sends another logo.
     *
     * @param id the organisation's identifier
     * @param image a PNG, JPEG or another image that the portal reads; it cuts and shrinks it
     * @return where the logo is
     * @throws io.github.opendata4j.client.PortalException if that is no image, or the key may not change the organisation
     */
    public URI uploadLogo(String id, Path image) {
        return Images.send(api, Call.post(PATH + "{}/logo/", id), image);
    }

    /**
     * What has happened in an organisation, to whatever it has.
     *
     * @param id its identifier
     * @return the newest first, page after page as they are consumed
     */
    @Override
    public Stream<UdataActivity> streamActivity(String id) {
        return UdataActivity.stream(api, "organization", id);
    }
}
