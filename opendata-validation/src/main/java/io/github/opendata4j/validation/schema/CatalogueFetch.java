package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.Fetcher;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.text.Nearest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Brings a cache up to date: the list if it is old, then each wanted version that is not there or was damaged. What
 * fails is told and leaves what there was; only without any list there is nothing to work with.
 */
final class CatalogueFetch {

    /** So many refusals in a row, and the others are not asked for: there is no network. */
    private static final int MOST_FAILURES = 3;

    private final Fetcher fetcher;
    private final SchemaCache cache;
    private final CacheFolder folder;
    private final CacheIndex index;
    private final List<LocalizedText> warnings = new ArrayList<>();
    private int failures;
    private int requests;

    /** One version of one schema. */
    private record Wanted(SchemaEntry entry, SchemaVersion version) {

        String place() {
            return CacheFolder.place(entry, version);
        }

        @Override
        public String toString() {
            return entry.name() + "@" + version.name();
        }
    }

    CatalogueFetch(Fetcher fetcher, SchemaCache cache) throws IOException {
        this.fetcher = fetcher;
        this.cache = cache;
        this.folder = new CacheFolder(cache.folder());
        this.index = CacheIndex.read(cache.folder());
    }

    /** What there is to say of it afterwards. */
    List<LocalizedText> run() throws IOException {
        Map<String, SchemaEntry> entries = renewList();
        List<Wanted> wanted = wanted(entries);
        try {
            wanted.forEach(this::renew);
        } finally {
            folder.write(index);
        }
        return List.copyOf(warnings);
    }

    private Map<String, SchemaEntry> renewList() throws IOException {
        Optional<byte[]> old = intact(CacheFolder.LIST, CacheFolder.MOST_LIST_BYTES);
        Optional<Instant> since = index.find(CacheFolder.LIST)
                .filter(entry -> entry.url().equals(cache.list().toString()))
                .map(CacheIndex.Entry::fetchedAt);
        if (old.isPresent() && since.isPresent() && isYoung(since.get())) {
            return CatalogueList.parse(SchemaCopy.text(old.get()));
        }
        try {
            byte[] fresh = Download.of(fetcher, cache.list(), CacheFolder.MOST_LIST_BYTES, cache.clock());
            Map<String, SchemaEntry> entries = CatalogueList.parse(SchemaCopy.text(fresh));
            keep(CacheFolder.LIST, cache.list(), fresh);
            folder.write(index);
            return entries;
        } catch (IOException | OpenDataException e) {
            if (old.isEmpty() || since.isEmpty() || Thread.currentThread().isInterrupted()) {
                throw new IOException("The list of schemas can't be had from " + cache.list() + ": " + english(e), e);
            }
            failures++;
            warnings.add(Bilingual.text(
                    "La liste des schémas n'a pas pu être renouvelée (" + french(e) + ") : celle du " + since.get()
                            + " sert encore.",
                    "The list of schemas could not be renewed (" + english(e) + "): the one of " + since.get()
                            + " still serves."));
            return CatalogueList.parse(SchemaCopy.text(old.get()));
        }
    }

    /** A list from the future has a clock behind it that was wrong. */
    private boolean isYoung(Instant fetched) {
        Duration age = Duration.between(fetched, cache.clock().instant());
        return !age.isNegative() && age.compareTo(cache.maxAge()) < 0;
    }

    private List<Wanted> wanted(Map<String, SchemaEntry> entries) {
        if (cache.schemas().isEmpty()) {
            return entries.values().stream()
                    .filter(entry -> entry.type() == SchemaType.TABLE)
                    .flatMap(entry -> entry.latest().map(version -> new Wanted(entry, version)).stream())
                    .toList();
        }
        return cache.schemas().stream().map(name -> wanted(name, entries)).toList();
    }

    private static Wanted wanted(String name, Map<String, SchemaEntry> entries) {
        SchemaName parts = SchemaName.parse(name);
        SchemaEntry entry = entries.get(parts.name());
        if (entry == null) {
            String hint = Nearest.to(parts.name(), entries.keySet())
                    .map(near -> "; there is " + near)
                    .orElse("");
            throw new NoSuchElementException("The list has no schema '" + parts.name() + "'" + hint);
        }
        return (parts.version().isEmpty() ? entry.latest() : entry.findVersion(parts.version()))
                .map(version -> new Wanted(entry, version))
                .orElseThrow(() -> new NoSuchElementException("The list has no version '" + parts.version() + "' of "
                        + entry.name() + "; it has "
                        + entry.versions().stream().map(SchemaVersion::name).toList()));
    }

    private void renew(Wanted wanted) {
        SchemaVersion version = wanted.version();
        if (intact(wanted.place(), SchemaCopy.MOST_BYTES).isPresent() || failures >= MOST_FAILURES) {
            return;
        }
        if (!cache.allows(version.url())) {
            warn(
                    wanted,
                    "la liste la place sur un autre serveur (" + version.url() + ")",
                    "the list places it on another server (" + version.url() + ")");
            return;
        }
        if (++requests > SchemaCache.MOST_DOCUMENTS) {
            return; // the next call goes on
        }
        try {
            byte[] bytes = Download.of(fetcher, version.url(), SchemaCopy.MOST_BYTES, cache.clock());
            SchemaCopy.check(SchemaCopy.text(bytes), wanted.entry().type());
            keep(wanted.place(), version.url(), bytes);
            failures = 0;
        } catch (OpenDataException e) {
            warn(wanted, french(e), english(e));
        } catch (IOException e) {
            warn(wanted, french(e), english(e));
            giveUpAfterSeveral();
        }
    }

    private void giveUpAfterSeveral() {
        failures = Thread.currentThread().isInterrupted() ? MOST_FAILURES : failures + 1;
        if (failures >= MOST_FAILURES) {
            warnings.add(Bilingual.text(
                    "Les schémas suivants n'ont pas été demandés, car les derniers n'ont pas pu être reçus.",
                    "The schemas after these were not asked for, since the last ones could not be had."));
        }
    }

    /** The file as it was fetched; empty if it is not there or is no longer that. */
    private Optional<byte[]> intact(String place, int most) {
        try {
            if (index.find(place).isEmpty() || !Files.isRegularFile(folder.resolve(place))) {
                return Optional.empty();
            }
            byte[] bytes =
                    Files.size(folder.resolve(place)) > most ? new byte[0] : Files.readAllBytes(folder.resolve(place));
            return Optional.of(bytes).filter(content -> index.vouchesFor(place, content));
        } catch (IOException e) {
            return Optional.empty(); // fetched again
        }
    }

    private void keep(String place, URI url, byte[] bytes) throws IOException {
        folder.write(place, bytes);
        index.put(
                place,
                new CacheIndex.Entry(url.toString(), cache.clock().instant(), SchemaCopy.sha256(bytes), bytes.length));
    }

    private void warn(Wanted wanted, String french, String english) {
        warnings.add(Bilingual.text(
                "Le schéma " + wanted + " n'a pas pu être reçu : " + french + ".",
                "The schema " + wanted + " could not be had: " + english + "."));
    }

    private static String french(Exception e) {
        return e instanceof OpenDataException told ? bare(told.message(Locale.FRENCH)) : english(e);
    }

    private static String english(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : bare(e.getMessage());
    }

    /** A sentence within another has no full stop of its own. */
    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
