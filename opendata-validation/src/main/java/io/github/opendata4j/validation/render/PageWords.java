package io.github.opendata4j.validation.render;

/**
 * The words of the page that do not depend on the report.
 *
 * @param report what the page is
 * @param toDo the heading above the tasks
 * @param howMany the heading above the charts
 * @param where the heading above the findings
 * @param rest the heading above what is folded
 * @param place the heading of the column with the cells
 * @param places what a list of cells is called by screen readers
 * @param value the heading of the column with what the cells hold
 * @param correction the heading of the column with what to write instead
 * @param remark the heading of the column with messages
 * @param wrong what screen readers say of the cell to mend
 * @param filled what they say of a cell whose value is not shown
 * @param empty what stands for an empty cell
 * @param toWrite what stands before what to write instead
 * @param legend what the rows leave out; for a page without values
 * @param colon what stands between a name and what is said of it
 */
record PageWords(
        String report,
        String toDo,
        String howMany,
        String where,
        String rest,
        String place,
        String places,
        String value,
        String correction,
        String remark,
        String wrong,
        String filled,
        String empty,
        String toWrite,
        String legend,
        String colon) {

    static PageWords in(Phrases phrases) {
        return new PageWords(
                phrases.choose("Rapport de contrôle", "Report of a check"),
                phrases.choose("Que faire, et qui peut le faire", "What to do, and who can do it"),
                phrases.choose("Combien d'erreurs", "How many errors"),
                phrases.choose("Où et pourquoi", "Where and why"),
                phrases.choose("Ce qui n'empêche pas la publication", "What does not forbid publication"),
                phrases.choose("Où", "Where"),
                phrases.choose("Cellules concernées", "Cells concerned"),
                phrases.choose("Valeur trouvée", "Value found"),
                phrases.choose("À écrire", "To be written"),
                phrases.choose("Remarque", "Remark"),
                phrases.choose("à corriger", "to be mended"),
                phrases.choose("rempli", "filled"),
                phrases.choose("vide", "empty"),
                phrases.choose("à écrire", "to be written"),
                phrases.choose(
                        "Chaque cellule à corriger est montrée dans sa ligne. Un trait gris remplace une valeur\u00a0: ce"
                                + " rapport n'en montre aucune.",
                        "Each cell to be mended is shown in its row. A grey bar stands for a value: this report shows"
                                + " none."),
                phrases.colon());
    }
}
