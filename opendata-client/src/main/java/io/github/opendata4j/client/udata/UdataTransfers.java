package io.github.opendata4j.client.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Handing datasets over from one owner to another, who has to accept. Immutable and thread-safe. */
public final class UdataTransfers {
    private final Api api;

    UdataTransfers(Api api) {
        this.api = api;
    }

    /**
     * Looks for a transfer.
     *
     * @param id its identifier
     * @return the transfer; empty if there is none
     */
    public Optional<UdataTransfer> find(String id) {
        return api.find(Call.get("1/transfer/{}/", id)).map(UdataTransfer::new);
    }

    /**
     * The transfers of a dataset that the key may see.
     *
     * @param dataset the dataset's identifier
     * @return all of them, decided or not
     */
    public List<UdataTransfer> ofDataset(String dataset) {
        return list("subject", dataset);
    }

    /**
     * What was offered to an organisation or a person, as far as the key may see it.
     *
     * @param recipient the identifier of the organisation or the person
     * @return all transfers, decided or not
     */
    public List<UdataTransfer> offeredTo(String recipient) {
        return list("recipient", recipient);
    }

    private List<UdataTransfer> list(String by, String id) {
        return api.list(Call.get("1/transfer/").with(by, id)).stream()
                .map(UdataTransfer::new)
                .toList();
    }

    /**
     * Offers a dataset to an organisation.
     *
     * @param dataset the dataset's identifier
     * @param organization the organisation's identifier
     * @param comment why, for whoever decides
     * @return the transfer, pending
     */
    public UdataTransfer offerToOrganization(String dataset, String organization, String comment) {
        return offer(dataset, Reference.to("Organization", organization), comment);
    }

    /**
     * Offers a dataset to a person.
     *
     * @param dataset the dataset's identifier
     * @param user the person's identifier
     * @param comment why, for whoever decides
     * @return the transfer, pending
     */
    public UdataTransfer offerToUser(String dataset, String user, String comment) {
        return offer(dataset, Reference.to("User", user), comment);
    }

    private UdataTransfer offer(String dataset, Map<String, String> recipient, String comment) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("subject", Reference.to("Dataset", dataset));
        body.put("recipient", recipient);
        body.put("comment", comment);
        return new UdataTransfer(api.send(Call.post("1/transfer/").json(body)));
    }

    /**
     * Accepts what was offered.
     *
     * @param id the transfer's identifier
     * @return the transfer, accepted
     */
    public UdataTransfer accept(String id) {
        return respond(id, "accept");
    }

    /**
     * Refuses what was offered.
     *
     * @param id the transfer's identifier
     * @return the transfer, refused
     */
    public UdataTransfer refuse(String id) {
        return respond(id, "refuse");
    }

    private UdataTransfer respond(String id, String response) {
        return new UdataTransfer(api.send(Call.post("1/transfer/{}/", id).json(Map.of("response", response))));
    }
}
