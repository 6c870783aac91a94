"""The rules of scdl/subventions as SQL: FILE SCHEMA THREADS. The SIRET's check digit is not asked; the first cell that is
no date or no number ends it. Exit code 1 if a rule is broken."""
import sys
import duckdb

file, _, threads = sys.argv[1:4]
db = duckdb.connect(config={"threads": int(threads)})
text, required = "VARCHAR", ["nomAttribuant", "idAttribuant", "dateConvention", "nomBeneficiaire", "objet", "montant", "nature",
                             "conditionsVersement", "datesPeriodeVersement", "notificationUE", "pourcentageSubvention"]
columns = dict(nomAttribuant=text, idAttribuant=text, dateConvention="DATE", referenceDecision=text, nomBeneficiaire=text,
               idBeneficiaire=text, rnaBeneficiaire=text, objet=text, montant="DECIMAL(18,4)", nature=text, conditionsVersement=text,
               datesPeriodeVersement=text, idRAE=text, notificationUE=text, pourcentageSubvention="DECIMAL(9,6)", dispositifAide=text)
wrong = [f"{name} is null" for name in required] + [
    r"not regexp_full_match(idAttribuant, '\d{14}')",
    r"not regexp_full_match(rnaBeneficiaire, 'W\d{9}')",
    r"not regexp_full_match(datesPeriodeVersement, '[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?')",
    "length(objet) > 256", "length(conditionsVersement) > 256", "length(idRAE) > 5",
    "nature not in ('aide en numéraire', 'aide en nature', 'aide en numéraire;aide en nature', 'aide en nature;aide en numéraire')",
    "notificationUE not in ('oui', 'non')",
    "pourcentageSubvention not between 0.01 and 1",
    "idBeneficiaire is null and rnaBeneficiaire is null"]
# sums and a maximum, so that no column is left unread
counts = db.execute(
    "select " + ", ".join(f"count(*) filter (where {rule})" for rule in wrong)
    + ", count(*), sum(montant), max(dateConvention), count(referenceDecision), count(dispositifAide)"
    + " from read_csv(?, header=true, delim=',', quote='\"', escape='\"', auto_detect=false, strict_mode=true, columns=$$"
      .replace("$$", str(columns)) + ")", [file]).fetchone()
print(counts[len(wrong)], "rows;", sum(counts[:len(wrong)]), "faults")
sys.exit(any(counts[:len(wrong)]))
