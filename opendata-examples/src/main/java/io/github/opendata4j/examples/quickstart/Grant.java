package io.github.opendata4j.examples.quickstart;

import io.github.opendata4j.model.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A grant as a program wants it: typed, under names of its own, and empty where nobody knows.
 *
 * @param grantor who grants it
 * @param grantorSiren the grantor's SIREN
 * @param signedOn when the convention was signed
 * @param project what is helped
 * @param carrier who carries the project
 * @param commune where it is
 * @param wishedForBy who wished for it
 * @param amount in euros
 */
record Grant(
        @Column("nomAttribuant") String grantor,
        @Column("sirenAttribuant") String grantorSiren,
        @Column("dateConvention") LocalDate signedOn,
        @Column("projet") String project,
        @Column("porteur") Optional<String> carrier,
        @Column("commune") Optional<String> commune,
        @Column("souhaitePar") Optional<String> wishedForBy,
        @Column("montant") BigDecimal amount) {}
