package io.github.opendata4j.client.udata;

/** A word of one of the vocabularies of a portal, such as a frequency or a role. Immutable. */
public final class UdataTerm extends UdataObject {

    UdataTerm(Told told) {
        super(told);
    }

    /** {@return what the portal calls it for people} */
    public String label() {
        return told.text("label").or(() -> told.text("name")).orElse(id());
    }
}
