package io.github.opendata4j.client.testing.udata;

import java.util.List;
import java.util.Map;

/** Logos and pictures, which are known by their first bytes. */
final class Pictures {
    /** PNG, JPEG, GIF. */
    private static final List<byte[]> STARTS = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {'G', 'I', 'F', '8'});

    private Pictures() {}

    /** Puts a picture into a member, as an address. */
    static Answer receive(Portal portal, Call call, Map<String, Object> owner, String member) {
        Multipart.Part file = Multipart.parse(call.request()).get("file");
        if (file == null) {
            throw new Refusal(Answer.modelError("file", "Missing required parameter in an uploaded file"));
        }
        if (STARTS.stream().noneMatch(start -> starts(file.bytes(), start))) {
            throw new Refusal(Answer.message(400, "Unsupported image format"));
        }
        String address = portal.base + "/s/avatars/" + Ids.object() + ".png";
        owner.put(member, address);
        return Answer.ok(Doc.of("image", address, "success", true));
    }

    private static boolean starts(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
