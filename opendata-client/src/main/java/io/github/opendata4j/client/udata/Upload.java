package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.FileChangedException;
import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.OpenDataException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to bring a file to a portal, in one request or in parts. A part that may or may not have arrived is never sent
 * again, since udata answers 500 to that: whoever tries again begins anew, with another upload and another identifier.
 */
final class Upload {
    private static final int BUFFER = 1 << 16;

    private final Api api;
    private final UploadSettings settings;
    private final Uploads.Sending sending;
    private final LocalFile file;
    private final MessageDigest sha1 = Digests.sha1();
    private @Nullable OpenDataException changed;

    Upload(Api api, UploadSettings settings, Uploads.Sending sending) {
        this.api = api;
        this.settings = settings;
        this.sending = sending;
        this.file = sending.file();
    }

    /**
     * Sends all.
     *
     * @param call where to
     * @return the resource, as the portal tells it
     * @throws FileChangedException if the file isn't, or is no longer, the one that was read
     */
    Told send(Call call) {
        try {
            return settings.isChunked(file.bytes()) ? inParts(call) : whole(call);
        } catch (PortalException e) {
            if (changed != null) {
                throw changed; // which is why the request broke off
            }
            throw e;
        }
    }

    private Told whole(Call call) {
        Call.Content content = out -> noting(() -> file.copyTo(out, sending.sent()));
        return api.send(call.form(new Call.Form(Map.of(), new Call.Part(sending.name(), file.bytes(), content))));
    }

    private Told inParts(Call call) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("uuid", UUID.randomUUID().toString());
        fields.put("filename", sending.name());
        int parts = settings.parts(file.bytes());
        fields.put("totalparts", String.valueOf(parts));
        for (int part = 0; part < parts; part++) {
            api.send(call.form(part(fields, part)));
        }
        if (!HexFormat.of().formatHex(sha1.digest()).equals(sending.sha1())) {
            throw new FileChangedException(file.path());
        }
        return api.send(call.form(new Call.Form(fields, null)));
    }

    private Call.Form part(Map<String, String> common, int part) {
        long from = (long) part * settings.part();
        int length = (int) Math.min(settings.part(), file.bytes() - from);
        Map<String, String> fields = new LinkedHashMap<>(common);
        fields.put("partindex", String.valueOf(part));
        fields.put("partbyteoffset", String.valueOf(from));
        fields.put("chunksize", String.valueOf(length));
        Call.Content content = out -> noting(() -> copy(from, length, out));
        return new Call.Form(fields, new Call.Part("part", length, content));
    }

    private void copy(long from, int length, OutputStream out) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            InputStream in = Channels.newInputStream(channel.position(from));
            byte[] buffer = new byte[BUFFER];
            int done = 0;
            while (done < length) {
                int count = in.read(buffer, 0, Math.min(buffer.length, length - done));
                if (count < 0) {
                    throw new FileChangedException(file.path());
                }
                sha1.update(buffer, 0, count);
                out.write(buffer, 0, count);
                done += count;
                sending.sent().accept(from + done);
            }
        }
    }

    /** The transport may wrap what is thrown while it sends: what was wrong with the file is kept beside it. */
    private void noting(Copying copying) throws IOException {
        try {
            copying.run();
        } catch (OpenDataException e) {
            changed = e;
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Reads and writes. */
    @FunctionalInterface
    private interface Copying {
        void run() throws IOException;
    }
}
