"""The national engine: FILE SCHEMA. All rules, the SIRET's check digit too. Exit code 1 if a rule is broken."""
import sys
import validata_core

report = validata_core.validate(sys.argv[1], sys.argv[2])
print(report.stats.rows, "rows;", report.stats.errors, "faults")
sys.exit(not report.valid)
