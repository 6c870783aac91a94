package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.http.HttpTransport;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a portal is put together of.
 *
 * @param api what is asked with the key, if there is one
 * @param catalog what the public sees
 * @param datasets datasets one at a time
 * @param resources files and links
 * @param discussions what people say of datasets
 * @param licences the licences it knows
 * @param publishing datasets under their keys
 * @param tools what sessions work with
 */
record UdataParts(
        Api api,
        UdataCatalog catalog,
        UdataDatasets datasets,
        UdataResources resources,
        UdataDiscussions discussions,
        KnownLicences licences,
        Publishing publishing,
        UdataTools tools) {

    /**
     * Puts a portal together.
     *
     * @param name its address
     * @param transport sends requests, with the key if there is one
     * @param organization which one to publish for; null if it is to be found
     * @param settings how files are sent
     * @param clock tells the time
     * @param pause waits
     */
    static UdataParts of(
            String name,
            HttpTransport transport,
            @Nullable String organization,
            UploadSettings settings,
            Clock clock,
            Pause pause) {
        Api api = new Api(name, HttpWire.of(transport));
        KnownLicences licences = new KnownLicences(api);
        Registers registers = new Registers(api, clock);
        UdataDatasets datasets = new UdataDatasets(api, licences, registers, clock);
        Uploads uploads = new Uploads(api, settings, pause);
        Owners owners = new Owners(api, organization);
        Publishing publishing = new Publishing(api, datasets, owners, registers, pause);
        Api everybody = new Api(name, HttpWire.anonymous(transport));
        return new UdataParts(
                api,
                new UdataCatalog(everybody, organization, new Registers(everybody, clock), owners),
                datasets,
                new UdataResources(api, uploads, transport),
                new UdataDiscussions(api),
                licences,
                publishing,
                new UdataTools(uploads, new KnownSchemas(api)));
    }
}
