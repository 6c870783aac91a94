package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Discussion;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.testing.udata.UdataServer;
import io.github.opendata4j.model.ContactPoint;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who belongs together on a portal, follows and talks to whom; the same on the one in memory and on a real one. */
abstract class UdataPeople {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** 64 dots squared, all green. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAAUElEQVR42u3PQQkAAAgEsItiFKPYP4URfAuDFVhq"
                    + "+rUICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICFwWJ6EAtXY3wf0AAAAASUVO"
                    + "RK5CYII=";

    @TempDir
    Path local;

    private UdataServer server;
    private UdataPortal ours;
    private UdataPortal theirs;
    private String tag = "";
    private String organization = "";

    abstract UdataServer server();

    @BeforeEach
    void begin() {
        server = server();
        ours = UdataPortal.builder(server.uri())
                .apiKey(ApiKey.of(server.editorKey()))
                .build();
        theirs = UdataPortal.builder(server.uri())
                .apiKey(ApiKey.of(server.otherKey()))
                .build();
        tag = "gens " + System.currentTimeMillis() + "-" + COUNT.incrementAndGet();
        organization = ours.organizations()
                .create(UdataEdit.organization("Ville " + tag).description("Une ville."))
                .id();
    }

    @AfterEach
    void end() {
        if (ours != null) {
            ours.close();
            theirs.close();
            server.close();
        }
    }

    private UdataDataset dataset() {
        return ours.datasets()
                .create(DatasetEdit.none()
                        .title("Arbres " + tag)
                        .description("Un jeu.")
                        .organization(organization)
                        .asPublic());
    }

    private UdataReuse reuse(String dataset) {
        URI url = URI.create("https://example.org/" + tag.replace(' ', '-'));
        return ours.reuses()
                .create(UdataEdit.reuse("Carte " + tag, url)
                        .description("Une carte.")
                        .member("type", "visualization")
                        .member("topic", "environment_and_energy")
                        .datasets(List.of(dataset)));
    }

    private Path picture() throws IOException {
        return Files.write(local.resolve("image.png"), Base64.getDecoder().decode(PNG));
    }

    private static void refused(int status, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.status()).hasValue(status));
    }

    @Test
    void whoAsksBecomesAMemberGetsAnotherRoleAndLeaves() {
        UdataMemberships memberships = ours.organizations().memberships();
        String person = theirs.account().user().id();

        UdataMembershipRequest request = theirs.organizations().memberships().ask(organization, "Bonjour.");

        assertThat(request.kind()).isEqualTo("request");
        assertThat(request.status()).isEqualTo("pending");
        assertThat(request.created()).isPresent();
        assertThat(theirs.organizations()
                        .memberships()
                        .ask(organization, "Rebonjour.")
                        .id())
                .as("asking again is the same request")
                .isEqualTo(request.id());
        assertThat(memberships.requests(organization)).singleElement().satisfies(one -> {
            assertThat(one.comment()).contains("Rebonjour.");
            assertThat(one.user().orElseThrow().id()).isEqualTo(person);
            assertThat(one.role()).isEqualTo("editor");
        });
        refused(403, () -> theirs.organizations().memberships().accept(organization, request.id()));
        assertThat(memberships.accept(organization, request.id()).role()).isEqualTo("editor");
        assertThat(memberships.requests(organization)).isEmpty();
        assertThat(theirs.account().writableOrganizations())
                .extracting(UdataObject::id)
                .contains(organization);
        assertThat(memberships
                        .changeRole(organization, person, "partial_editor")
                        .role())
                .isEqualTo("partial_editor");
        assertThat(memberships.members(organization)).hasSize(2).anySatisfy(member -> {
            assertThat(member.user().id()).isEqualTo(person);
            assertThat(member.role()).isEqualTo("partial_editor");
            assertThat(member.since()).isPresent();
        });
        assertThat(theirs.account().writableOrganizations())
                .as("who may change some things only is no writer")
                .extracting(UdataObject::id)
                .doesNotContain(organization);
        memberships.remove(organization, person);
        memberships.remove(organization, person);
        assertThat(memberships.members(organization)).hasSize(1);
    }

    @Test
    void whoAsksIsRefusedAndWhoIsInvitedMayBeForgotten() {
        UdataMemberships memberships = ours.organizations().memberships();
        String person = theirs.account().user().id();
        String request = theirs.organizations()
                .memberships()
                .ask(organization, "S'il vous plaît.")
                .id();

        memberships.refuse(organization, request, "Pas maintenant.");
        UdataMembershipRequest invitation = memberships.invite(organization, person, "editor");
        UdataMembershipRequest mail = memberships.inviteByEmail(organization, "nouveau@example.org", "admin");

        assertThat(invitation.kind()).isEqualTo("invitation");
        assertThat(invitation.role()).isEqualTo("editor");
        assertThat(mail.user()).isEmpty();
        assertThat(mail.role()).isEqualTo("admin");
        assertThat(memberships.requests(organization))
                .extracting(UdataObject::id)
                .containsExactlyInAnyOrder(invitation.id(), mail.id());
        memberships.cancel(organization, invitation.id());
        memberships.cancel(organization, mail.id());
        assertThat(memberships.requests(organization)).isEmpty();
        assertThat(memberships.members(organization)).hasSize(1);
    }

    @Test
    void aLogoAndAPictureAreSentAndAFileThatIsNoneIsRefused() throws IOException {
        UdataReuse reuse = reuse(dataset().id());

        URI logo = ours.organizations().uploadLogo(organization, picture());
        URI image = ours.reuses().uploadImage(reuse.id(), picture());

        assertThat(ours.organizations().get(organization).logo()).contains(logo);
        assertThat(ours.reuses().get(reuse.id()).image()).contains(image);
        Path text = Files.writeString(local.resolve("logo.png"), "pas une image");
        refused(400, () -> ours.organizations().uploadLogo(organization, text));
        refused(403, () -> {
            try {
                theirs.organizations().uploadLogo(organization, picture());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void datasetsOrganisationsAndReusesAreFollowedOnceAndNoMore() {
        UdataDataset dataset = dataset();
        UdataReuse reuse = reuse(dataset.id());
        String person = theirs.account().user().id();
        List<UdataFollowers> kinds = List.of(
                theirs.datasets().followers(),
                theirs.organizations().followers(),
                theirs.reuses().followers());
        List<String> ids = List.of(dataset.id(), organization, reuse.id());
        for (int i = 0; i < kinds.size(); i++) {
            UdataFollowers followers = kinds.get(i);
            String id = ids.get(i);

            assertThat(followers.follow(id)).isEqualTo(1);
            assertThat(followers.follow(id)).isEqualTo(1);
            assertThat(followers.stream(id)).singleElement().satisfies(one -> {
                assertThat(one.user().id()).isEqualTo(person);
                assertThat(one.since()).isPresent();
            });
            followers.unfollow(id);
            followers.unfollow(id);
            assertThat(followers.stream(id)).isEmpty();
        }
    }

    @Test
    void aContactPointIsMadeOnceAndChangedForAll() {
        ContactPoint gis = ContactPoint.builder()
                .name("Service SIG")
                .email("sig@example.org")
                .build();

        UdataContact made = ours.contacts().findOrCreate(organization, gis);
        UdataContact found = ours.contacts().findOrCreate(organization, gis);

        assertThat(found.id()).isEqualTo(made.id());
        assertThat(found.role()).contains("contact");
        assertThat(ours.contacts().stream(organization))
                .extracting(UdataObject::id)
                .containsExactly(made.id());
        UdataContact changed = ours.contacts()
                .update(
                        made.id(),
                        ContactPoint.builder()
                                .name("SIG")
                                .uri(URI.create("https://example.org/contact"))
                                .build());
        assertThat(changed.title()).isEqualTo("SIG");
        assertThat(changed.form()).contains(URI.create("https://example.org/contact"));
        assertThat(changed.email()).isEmpty();
        assertThat(ours.contacts().find(made.id())).contains(changed);
        ours.contacts().delete(made.id());
        ours.contacts().delete(made.id());
        assertThat(ours.contacts().find(made.id())).isEmpty();
        assertThatThrownBy(() -> ours.contacts()
                        .findOrCreate(
                                organization,
                                ContactPoint.builder().email("x@example.org").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aReuseIsSpokenOf() {
        UdataReuse reuse = reuse(dataset().id());

        Discussion begun = theirs.discussions().begin(reuse, "Merci", "Belle carte !");
        Discussion closed = ours.discussions().close(begun.id(), "Merci à vous.");

        assertThat(closed.closed()).isPresent();
        assertThat(ours.discussions().find(begun.id()).orElseThrow().comments()).hasSize(2);
        assertThat(ours.discussions().stream(reuse.id())).hasSize(1);
        assertThat(ours.discussions().find("000000000000000000000000")).isEmpty();
        assertThatThrownBy(() -> theirs.discussions().begin(ours.organizations().get(organization), "Bonjour", "?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Dataservice");
    }

    @Test
    void aReuseIsMadeOfOneDatasetMoreAndComesBack() {
        UdataDataset first = dataset();
        UdataDataset second = dataset();
        UdataReuse reuse = reuse(first.id());

        ours.reuses().addDataset(reuse.id(), second.id());
        UdataReuse again = ours.reuses().addDataset(reuse.id(), second.id());

        assertThat(again.datasetIds()).containsExactly(first.id(), second.id());
        ours.reuses().delete(reuse.id());
        assertThat(theirs.reuses().find(reuse.id())).isEmpty();
        ours.reuses().restore(reuse.id());
        assertThat(theirs.reuses().find(reuse.id())).isPresent();
    }

    @Test
    void aDeletedOrganisationComesBack() {
        ours.organizations().delete(organization);
        ours.organizations().delete(organization);
        assertThat(theirs.organizations().find(organization)).isEmpty();

        UdataOrganization back = ours.organizations().restore(organization);

        assertThat(back.deleted()).isEmpty();
        assertThat(theirs.organizations().find(organization)).isPresent();
    }

    @Test
    void whatWasOfferedIsListedToBothSides() {
        UdataDataset dataset = dataset();
        String person = theirs.account().user().id();

        UdataTransfer offer = ours.transfers().offerToUser(dataset.id(), person, "Tenez.");

        assertThat(ours.transfers().ofDataset(dataset.id()))
                .extracting(UdataObject::id)
                .containsExactly(offer.id());
        assertThat(theirs.transfers().offeredTo(person))
                .extracting(UdataObject::id)
                .contains(offer.id());
        assertThat(theirs.transfers().find(offer.id()).orElseThrow().subjectId())
                .contains(dataset.id());
        assertThat(theirs.transfers().refuse(offer.id()).status()).isEqualTo("refused");
        assertThat(ours.transfers().find("000000000000000000000000")).isEmpty();
    }
}
