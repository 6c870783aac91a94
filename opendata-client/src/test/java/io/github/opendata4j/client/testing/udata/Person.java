package io.github.opendata4j.client.testing.udata;

/** Somebody who has an account. */
record Person(String id, String firstName, String lastName, String email, boolean admin) {
    String slug() {
        return Slugs.of(firstName + " " + lastName);
    }
}
