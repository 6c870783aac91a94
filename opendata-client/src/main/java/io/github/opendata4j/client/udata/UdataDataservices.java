package io.github.opendata4j.client.udata;

import java.util.List;
import java.util.Map;

/**
 * The APIs that a portal lists. Immutable and thread-safe.
 *
 * <pre>{@code
 * portal.dataservices().addDatasets(api.id(), List.of(bikes.id(), stations.id()));
 * }</pre>
 */
public final class UdataDataservices extends UdataCollection<UdataDataservice> {
    private static final String PATH = "1/dataservices/";

    UdataDataservices(Api api) {
        super(api, PATH, UdataDataservice::new);
    }

    @Override
    Call change(String template, String id) {
        return Call.patch(template, id); // alone of all kinds
    }

    @Override
    String deletedMember() {
        return "deleted_at";
    }

    /** {@return who wants to know what becomes of them} */
    public UdataFollowers followers() {
        return new UdataFollowers(api, PATH);
    }

    /**
     * Says that a dataservice gives access to more datasets; those that it has already count once. udata passes over one
     * that is not there without a word: {@link UdataDataservice#datasetCount()} tells.
     *
     * @param id the dataservice's identifier
     * @param datasets identifiers of datasets
     * @return the dataservice
     */
    public UdataDataservice addDatasets(String id, List<String> datasets) {
        List<Map<String, String>> references =
                datasets.stream().map(dataset -> Map.of("id", dataset)).toList();
        return new UdataDataservice(
                api.send(Call.post(PATH + "{}/datasets/", id).json(references)));
    }

    /**
     * Says that a dataservice gives no access to a dataset; saying it again does nothing.
     *
     * @param id the dataservice's identifier
     * @param dataset the dataset's identifier
     */
    public void removeDataset(String id, String dataset) {
        api.delete(Call.delete(PATH + "{}/datasets/{}/", id, dataset));
    }
}
