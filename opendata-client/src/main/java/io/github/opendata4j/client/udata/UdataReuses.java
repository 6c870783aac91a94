package io.github.opendata4j.client.udata;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What people have made of a portal's datasets. Immutable and thread-safe.
 *
 * <pre>{@code
 * portal.reuses().addDataset(reuse.id(), bikes.id());
 * portal.reuses().uploadImage(reuse.id(), Path.of("capture.png"));
 * }</pre>
 */
public final class UdataReuses extends UdataCollection<UdataReuse> {
    private static final String PATH = "1/reuses/";

    UdataReuses(Api api) {
        super(api, PATH, UdataReuse::new);
    }

    /** {@return who wants to know what becomes of them} */
    public UdataFollowers followers() {
        return new UdataFollowers(api, PATH);
    }

    /**
     * Says that a reuse is made of one dataset more; saying it again does nothing.
     *
     * @param id the reuse's identifier
     * @param dataset the dataset's identifier
     * @return the reuse
     */
    public UdataReuse addDataset(String id, String dataset) {
        return add("datasets", id, Reference.to("Dataset", dataset));
    }

    /**
     * Says that a reuse is made of one dataservice more; saying it again does nothing.
     *
     * @param id the reuse's identifier
     * @param dataservice the dataservice's identifier
     * @return the reuse
     */
    public UdataReuse addDataservice(String id, String dataservice) {
        return add("dataservices", id, Reference.to("Dataservice", dataservice));
    }

    private UdataReuse add(String what, String id, Map<String, String> reference) {
        return new UdataReuse(api.send(Call.post(PATH + "{}/" + what + "/", id).json(reference)));
    }

    /**
     * Sends another picture.
     *
     * @param id the reuse's identifier
     * @param image a PNG, JPEG or another image that the portal reads; it cuts and shrinks it
     * @return where the picture is
     * @throws io.github.opendata4j.client.PortalException if that is no image, or the key may not change the reuse
     */
    public URI uploadImage(String id, Path image) {
        return Images.send(api, Call.post(PATH + "{}/image/", id), image);
    }
}
