package io.github.opendata4j.client.udata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to an organisation, and who wants to. Only its administrators see and decide on requests. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * UdataMemberships memberships = portal.organizations().memberships();
 * for (UdataMembershipRequest request : memberships.requests(ville.id())) {
 *     memberships.accept(ville.id(), request.id());
 * }
 * }</pre>
 */
public final class UdataMemberships {
    private static final String ONE = "1/organizations/{}/";

    private final Api api;

    UdataMemberships(Api api) {
        this.api = api;
    }

    /**
     * The members of an organisation: one request.
     *
     * @param organization its identifier or slug
     * @return all of them
     */
    public List<UdataMember> members(String organization) {
        return api.send(Call.get(ONE, organization)).map("members", UdataMember::new);
    }

    /**
     * The requests and invitations that wait for an answer: one request.
     *
     * @param organization its identifier or slug
     * @return all of them
     */
    public List<UdataMembershipRequest> requests(String organization) {
        Call call = Call.get(ONE + "membership/", organization).with("status", "pending");
        return api.list(call).stream().map(UdataMembershipRequest::new).toList();
    }

    /**
     * Asks to become a member, as the person whose key it is; asking again changes the comment.
     *
     * @param organization its identifier
     * @param comment why
     * @return the request, pending
     */
    public UdataMembershipRequest ask(String organization, String comment) {
        return new UdataMembershipRequest(
                api.send(Call.post(ONE + "membership/", organization).json(Map.of("comment", comment))));
    }

    /**
     * Accepts who has asked.
     *
     * @param organization the organisation's identifier
     * @param request the request's identifier
     * @return the member, an editor
     */
    public UdataMember accept(String organization, String request) {
        return new UdataMember(api.send(answer(organization, request, "accept")));
    }

    /**
     * Refuses who has asked.
     *
     * @param organization the organisation's identifier
     * @param request the request's identifier
     * @param comment why, for whoever has asked
     */
    public void refuse(String organization, String request, String comment) {
        api.send(answer(organization, request, "refuse").json(Map.of("comment", comment)));
    }

    private static Call answer(String organization, String request, String verb) {
        return Call.post(ONE + "membership/{}/" + verb + "/", organization, request)
                .json(Map.of());
    }

    /**
     * Invites a person of the portal.
     *
     * @param organization the organisation's identifier
     * @param user the person's identifier
     * @param role {@code admin}, {@code editor} or {@code partial_editor}
     * @return the invitation, pending
     */
    public UdataMembershipRequest invite(String organization, String user, String role) {
        return invite(organization, "user", user, role);
    }

    /**
     * Invites whoever reads an e-mail.
     *
     * @param organization the organisation's identifier
     * @param address where the e-mail goes
     * @param role {@code admin}, {@code editor} or {@code partial_editor}
     * @return the invitation, pending
     */
    public UdataMembershipRequest inviteByEmail(String organization, String address, String role) {
        return invite(organization, "email", address, role);
    }

    private UdataMembershipRequest invite(String organization, String by, String whom, String role) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put(by, whom);
        body.put("role", role);
        return new UdataMembershipRequest(
                api.send(Call.post(ONE + "member/", organization).json(body)));
    }

    /**
     * Takes an invitation back.
     *
     * @param organization the organisation's identifier
     * @param invitation its identifier
     */
    public void cancel(String organization, String invitation) {
        api.send(answer(organization, invitation, "cancel"));
    }

    /**
     * Gives a member another role.
     *
     * @param organization the organisation's identifier
     * @param user the person's identifier
     * @param role {@code admin}, {@code editor} or {@code partial_editor}
     * @return the member
     */
    public UdataMember changeRole(String organization, String user, String role) {
        return new UdataMember(
                api.send(Call.put(ONE + "member/{}/", organization, user).json(Map.of("role", role))));
    }

    /**
     * Takes a member out; one who isn't in it stays out.
     *
     * @param organization the organisation's identifier
     * @param user the person's identifier
     */
    public void remove(String organization, String user) {
        api.delete(Call.delete(ONE + "member/{}/", organization, user));
    }
}
