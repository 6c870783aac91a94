package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.TargetTrait;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/** A target that keeps datasets in memory, notes what is asked of it, and fails where a test wants it to. */
final class MemoryTarget implements PublicationTarget {
    final List<String> calls = new ArrayList<>();
    private final Map<String, PublishedState> states = new HashMap<>();
    private String failing = "";
    private boolean damaging;

    /** Fails at a call, as {@link #calls} names it. */
    MemoryTarget failingAt(String call) {
        failing = call;
        return this;
    }

    /** Tells another checksum of each file than it has. */
    MemoryTarget damaging() {
        damaging = true;
        return this;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public Set<TargetTrait> traits() {
        return Set.of();
    }

    @Override
    public PublishedState lookUp(String key) {
        called("look up");
        return states.getOrDefault(key, PublishedState.absent());
    }

    @Override
    public PublishedState withdraw(String key, Withdrawal withdrawal) {
        called("withdraw");
        Dataset bare = states.get(key).dataset().orElseThrow().toBuilder()
                .distributions(List.of())
                .build();
        states.put(key, PublishedState.of(bare, "version " + calls.size()).withdrawn(withdrawal));
        return states.get(key);
    }

    @Override
    public PublicationSession begin(Dataset dataset) {
        called("begin");
        return new Session(dataset.key());
    }

    private void called(String call) {
        calls.add(call);
        if (call.equals(failing)) {
            throw PortalException.builder(name(), Bilingual.text("Panne.", "Out of order."))
                    .build();
        }
    }

    private final class Session implements PublicationSession {
        private final String key;

        Session(String key) {
            this.key = key;
        }

        @Override
        public PublishedState state() {
            return lookUp(key);
        }

        @Override
        public Distribution upload(Distribution distribution, LocalFile file, LongConsumer sent) {
            called("upload " + distribution.key());
            try {
                file.copyTo(OutputStream.nullOutputStream(), sent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Checksum checksum = damaging ? new Checksum("sha256", "00") : file.checksum();
            return distribution.toBuilder()
                    .byteSize(file.bytes())
                    .checksum(checksum)
                    .build();
        }

        @Override
        public LinkedDocument upload(LinkedDocument document, LocalFile file, LongConsumer sent) {
            called("upload " + document.title());
            return document;
        }

        @Override
        public void commit(Dataset dataset) {
            called("commit");
            states.put(
                    key, PublishedState.of(dataset, "version " + calls.size()).unfinished());
        }

        @Override
        public void finish() {
            called("finish");
            PublishedState state = states.get(key);
            state.dataset().ifPresent(dataset -> states.put(key, PublishedState.of(dataset, state.fingerprint())));
        }

        @Override
        public void close() {
            called("close");
        }
    }
}
