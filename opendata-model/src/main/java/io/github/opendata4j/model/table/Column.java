package io.github.opendata4j.model.table;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the field of the schema that a component of a record stands for, where the two have different names.
 *
 * <pre>{@code
 * record Grant(@Column("nomBeneficiaire") String beneficiary, @Column("montant") BigDecimal amount) {}
 * }</pre>
 *
 * <p>On a constant of an enum, it says how cells write that constant.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Column {

    /**
     * The name of the field, or the text of a cell.
     *
     * @return as the schema writes it
     */
    String value();
}
