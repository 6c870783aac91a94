"""frictionless: FILE SCHEMA. It does not know the schema's custom checks. Exit code 1 if a rule is broken.

Not called frictionless_…: the national engine would load it from here as an extension of frictionless, and run it.
"""
import sys
import frictionless

with frictionless.system.use_context(trusted=True):
    report = frictionless.validate(sys.argv[1], schema=frictionless.Schema.from_descriptor(sys.argv[2]))
print(report.tasks[0].stats["rows"], "rows;", len(report.flatten()), "faults")
sys.exit(not report.valid)
