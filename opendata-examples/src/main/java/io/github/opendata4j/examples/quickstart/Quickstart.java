package io.github.opendata4j.examples.quickstart;

/** The main job in one program. For now it only says that the build works. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs the quickstart in the current folder.
     *
     * @param args none
     */
    public static void main(String[] args) {
        System.out.println("opendata4j: le démarrage rapide arrive bientôt.");
    }
}
