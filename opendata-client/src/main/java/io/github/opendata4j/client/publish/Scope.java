package io.github.opendata4j.client.publish;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a publication manages of a dataset that is there.
 *
 * @param otherFiles what becomes of managed files that the description doesn't name
 * @param fields the fields that are managed; null for all that the description states
 * @param files the keys of files that are managed; null for all
 */
record Scope(
        Publication.OtherFiles otherFiles,
        @Nullable Set<String> fields,
        @Nullable Set<String> files) {

    static Scope all(Publication.OtherFiles otherFiles) {
        return new Scope(otherFiles, null, null);
    }

    Scope with(Publication.OtherFiles policy) {
        return new Scope(policy, fields, files);
    }

    Scope withFields(Set<String> names) {
        return new Scope(otherFiles, names, files);
    }

    Scope withFiles(Set<String> keys) {
        return new Scope(otherFiles, fields, keys);
    }

    boolean managesField(String name) {
        return fields == null || fields.contains(name);
    }

    boolean managesFile(String key) {
        return files == null || files.contains(key);
    }

    boolean retires(String key) {
        return otherFiles == Publication.OtherFiles.RETIRE && managesFile(key);
    }
}
