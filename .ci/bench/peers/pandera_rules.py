"""The rules of scdl/subventions in Pandera on Polars: FILE SCHEMA. The SIRET's check digit is not asked; the first cell that is
no date or no number ends it. Exit code 1 if a rule is broken."""
import sys
import pandera.polars as pa
import polars as pl

need, may = dict(nullable=False), dict(nullable=True)
text = pl.String
schema = pa.DataFrameSchema({
    "nomAttribuant": pa.Column(text, **need),
    "idAttribuant": pa.Column(text, pa.Check.str_matches(r"^\d{14}$"), **need),
    "dateConvention": pa.Column(pl.Date, **need),
    "referenceDecision": pa.Column(text, **may),
    "nomBeneficiaire": pa.Column(text, **need),
    "idBeneficiaire": pa.Column(text, **may),
    "rnaBeneficiaire": pa.Column(text, pa.Check.str_matches(r"^W\d{9}$"), **may),
    "objet": pa.Column(text, pa.Check.str_length(max_value=256), **need),
    "montant": pa.Column(pl.Float64, **need),
    "nature": pa.Column(text, pa.Check.isin(["aide en numéraire", "aide en nature", "aide en numéraire;aide en nature",
                                             "aide en nature;aide en numéraire"]), **need),
    "conditionsVersement": pa.Column(text, pa.Check.str_length(max_value=256), **need),
    "datesPeriodeVersement": pa.Column(
        text, pa.Check.str_matches(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}(/[0-9]{4}-[0-9]{2}-[0-9]{2})?$"), **need),
    "idRAE": pa.Column(text, pa.Check.str_length(max_value=5), **may),
    "notificationUE": pa.Column(text, pa.Check.isin(["oui", "non"]), **need),
    "pourcentageSubvention": pa.Column(pl.Float64, pa.Check.in_range(0.01, 1), **need),
    "dispositifAide": pa.Column(text, **may),
}, checks=pa.Check(
    lambda data: data.lazyframe.select(pl.col("idBeneficiaire").is_not_null() | pl.col("rnaBeneficiaire").is_not_null()),
    name="one of both"))
typed = {"dateConvention": pl.Date, "montant": pl.Float64, "pourcentageSubvention": pl.Float64}
table = pl.read_csv(sys.argv[1], schema_overrides={name: typed.get(name, text) for name in schema.columns})
try:
    print(schema.validate(table, lazy=True).height, "rows; 0 faults")
except pa.errors.SchemaErrors as faults:
    print(faults.failure_cases.height, "faults")
    sys.exit(1)
