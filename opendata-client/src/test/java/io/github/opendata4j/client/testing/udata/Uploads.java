package io.github.opendata4j.client.testing.udata;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that are sent, whole or in parts. Traps: a path has no more than seconds in it, so that the same name twice within
 * one is an error of the server; and so is a part that is sent again, or an end with a part missing.
 */
final class Uploads {
    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "json", "application/json",
            "geojson", "application/geo+json",
            "pdf", "application/pdf",
            "txt", "text/plain",
            "zip", "application/zip",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "xml", "application/xml");

    private final Portal portal;
    private final Map<String, TreeMap<Integer, byte[]>> parts = new HashMap<>();

    Uploads(Portal portal) {
        this.portal = portal;
    }

    /**
     * What an upload says of a resource.
     *
     * @return null if it was but a part
     */
    Map<String, Object> receive(Call call, Map<String, Object> dataset) {
        Map<String, Multipart.Part> form = Multipart.parse(call.request());
        Multipart.Part file = form.get("file");
        if (form.containsKey("uuid") && number(form, "totalparts") > 1) {
            if (file != null) {
                part(form, file);
                return null;
            }
            return store(dataset, text(form, "filename"), joined(form));
        }
        if (file == null || file.fileName() == null) {
            throw new Refusal(Answer.uploadError("Missing file parameter"));
        }
        return store(dataset, file.fileName(), file.bytes());
    }

    private void part(Map<String, Multipart.Part> form, Multipart.Part file) {
        if (number(form, "chunksize") != file.bytes().length) {
            throw new Refusal(Answer.uploadError("Chunk size mismatch"));
        }
        byte[] before = parts.computeIfAbsent(text(form, "uuid"), any -> new TreeMap<>())
                .putIfAbsent(number(form, "partindex"), file.bytes());
        if (before != null) {
            throw new Refusal(Answer.crash());
        }
    }

    private byte[] joined(Map<String, Multipart.Part> form) {
        TreeMap<Integer, byte[]> sent = parts.getOrDefault(text(form, "uuid"), new TreeMap<>());
        int total = number(form, "totalparts");
        if (sent.size() != total || sent.lastKey() != total - 1) {
            throw new Refusal(Answer.crash());
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        sent.values().forEach(whole::writeBytes);
        parts.remove(text(form, "uuid"));
        return whole.toByteArray();
    }

    private static String text(Map<String, Multipart.Part> form, String name) {
        return form.containsKey(name) ? form.get(name).text() : "";
    }

    private static int number(Map<String, Multipart.Part> form, String name) {
        String text = text(form, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Map<String, Object> store(Map<String, Object> dataset, String sentName, byte[] bytes) {
        String name = Slugs.ofFile(sentName);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (!name.contains(".") || !portal.reference.extensions().contains(extension)) {
            throw new Refusal(Answer.message(
                    400,
                    "This file type is not allowed.The allowed file type list is available at " + portal.base
                            + "/api/1/datasets/extensions/"));
        }
        String type = TYPES.getOrDefault(extension, "application/octet-stream");
        String path = "/s/resources/" + dataset.get("slug") + "/" + Times.folder(portal.instant()) + "/" + name;
        if (portal.files.putIfAbsent(path, new Portal.Stored(bytes, type)) != null) {
            throw new Refusal(Answer.crash());
        }
        return Doc.of(
                "title",
                name,
                "format",
                extension,
                "mime",
                type,
                "filesize",
                (long) bytes.length,
                "checksum",
                Doc.of("type", "sha1", "value", sha1(bytes)),
                "url",
                portal.base + path,
                "filetype",
                "file",
                "last_modified",
                portal.now());
    }

    void forget(Map<String, Object> resource) {
        String url = Doc.text(resource, "url");
        if ("file".equals(resource.get("filetype")) && url != null) {
            portal.files.remove(url.substring(portal.base.length()));
        }
    }

    static String sha1(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
