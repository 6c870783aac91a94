package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import java.util.LinkedHashMap;
import java.util.Map;

/** The local files of a dataset, read. */
final class LocalFiles {
    private LocalFiles() {}

    /** Files by the key of their distribution, or of their document. */
    static Map<String, LocalFile> of(Dataset dataset) {
        Map<String, LocalFile> files = new LinkedHashMap<>();
        dataset.distributions()
                .forEach(distribution ->
                        distribution.file().ifPresent(path -> files.put(distribution.key(), LocalFile.read(path))));
        for (int i = 0; i < dataset.documents().size(); i++) {
            String key = documentKey(i);
            dataset.documents().get(i).file().ifPresent(path -> files.put(key, LocalFile.read(path)));
        }
        return files;
    }

    /** A key that no distribution can have, since it holds a slash. */
    static String documentKey(int index) {
        return DatasetTree.DOCUMENTS + "/" + index;
    }
}
