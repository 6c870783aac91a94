package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.udata.UdataPortal;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --to} and {@code --from} name: a portal by its address, or the folder of a catalogue. The key of a portal
 * comes from the environment or from somebody at a terminal, never from the arguments, which everybody on a machine can
 * read.
 */
final class TargetArgument {
    /** The variable of the environment that has the key. */
    static final String KEY_VARIABLE = "OPENDATA_API_KEY";

    private final OpendataCommand opendata;
    private final @Nullable String organization;

    /** With {@code organization} null where the portal is to find it, or there is none. */
    TargetArgument(OpendataCommand opendata, @Nullable String organization) {
        this.opendata = opendata;
        this.organization = organization;
    }

    /** The place, to be closed. */
    OpenTarget open(String typed) {
        if (Remote.looksLikeAddress(typed)) {
            return portal(typed);
        }
        if (organization != null) {
            throw new CommandException(ExitCode.USAGE, opendata.messages().text("organization-unused", typed));
        }
        return folder(CatalogueFolder.of(typed, opendata.messages()));
    }

    private static OpenTarget folder(Path folder) {
        DirectoryPortal portal = DirectoryPortal.at(folder);
        return new OpenTarget(portal, portal, () -> {});
    }

    private OpenTarget portal(String typed) {
        RemotePortal remote = new RemotePortal(opendata, typed);
        ApiKey key = key(typed);
        UdataPortal.Builder builder = remote.builder().apiKey(key);
        if (organization != null) {
            builder.organization(organization);
        }
        UdataPortal portal = builder.build();
        return new OpenTarget(portal, portal, portal::close);
    }

    private ApiKey key(String portal) {
        Messages messages = opendata.messages();
        Optional<String> secret = opendata.shell()
                .environment()
                .apply(KEY_VARIABLE)
                .filter(value -> !value.isBlank())
                .or(() -> opendata.shell().terminal().askSecret(messages.text("key-question", portal) + " "));
        try {
            return ApiKey.of(secret.orElseThrow(
                    () -> new CommandException(ExitCode.USAGE, messages.text("key-missing", KEY_VARIABLE))));
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, messages.text("key-unfit", KEY_VARIABLE), e);
        }
    }
}
