"""Makes tables whose oddity is in the file or the schema rather than in a cell, for the national engine and ours to
disagree about: one kind after the other, each a function below.

usage: PYTHON odd.py SEED COUNT FOLDER [KIND…]
Writes FOLDER/pairs.json and the files it names, the kinds in turn; all of them unless some are named. The same seed makes
the same files. Workbooks are written by what the engine's environment has (openpyxl, ezodf).
"""

import csv
import datetime
import io
import json
import os
import random
import sys

import mutate

VERSION_2 = "https://datapackage.org/profiles/2.0/tableschema.json"
PLAIN = ["a", "b", "été", "A", "ab", "1", "01", "NA", "-", " a", "x y"]
DAYS = ["2024-01-31", "2024-02-01", "2023-12-31", "2024-1-5", "2024-02-30", "31/01/2024"]


class Pair:
    """A table in the making: a schema of plain fields, and rows that mostly fit it."""

    def __init__(self, rng, kinds=None, rows=None):
        self.rng = rng
        kinds = kinds or [rng.choice(["string", "string", "integer", "number", "date", "boolean"]) for _ in range(rng.randint(2, 5))]
        self.fields = [{"name": f"{rng.choice('abcdé')}{i}", "type": kind} for i, kind in enumerate(kinds)]
        self.schema = {"name": "odd", "fields": self.fields}
        self.header = [f["name"] for f in self.fields]
        self.rows = [[self.cell(kind) for kind in kinds] for _ in range(rows if rows is not None else rng.randint(2, 12))]

    def cell(self, kind):
        rng = self.rng
        if rng.random() < .05:
            return ""
        if rng.random() < .05:
            return rng.choice(mutate.EVERYTHING)
        return {"string": lambda: rng.choice(PLAIN), "integer": lambda: str(rng.randint(0, 5)), "number": lambda: rng.choice(["1", "1.0", "2.5", "01", "1e0"]),
                "date": lambda: rng.choice(DAYS[:3] + ["2024-1-5"]), "boolean": lambda: rng.choice(["true", "false", "1", "0"]),
                "year": lambda: rng.choice(["2024", "2023"]), "any": lambda: rng.choice(PLAIN), "array": lambda: rng.choice(['["a"]', '["a","b"]', "[]", "[1]"]),
                "list": lambda: rng.choice(["a,b", "a", "1,2"]), "geopoint": lambda: rng.choice(["2.35,48.85", "48,2"]),
                "object": lambda: rng.choice(["{}", '{"a":1}']), "time": lambda: rng.choice(["10:00:00", "09:30:00"]),
                "datetime": lambda: rng.choice(["2024-01-31T10:00:00", "2024-01-31T10:00:00Z"]), "yearmonth": lambda: rng.choice(["2024-01", "2023-12"]),
                "duration": lambda: rng.choice(["P1Y", "P1D"]), "geojson": lambda: rng.choice(['{"type":"Point","coordinates":[1,2]}', "{}"])}[kind]()

    def text(self, delimiter=",", end="\n", quoting=csv.QUOTE_MINIMAL):
        out = io.StringIO()
        writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting)
        writer.writerow(self.header)
        for row in self.rows:
            if row:
                writer.writerow(row)
            else:
                out.write(end)
        return out.getvalue()


def some(rng, values, least=1):
    return rng.sample(values, rng.randint(min(least, len(values)), len(values)))


# ---- the file ------------------------------------------------------------------------------------------------------


def title_lines(rng):
    """Lines above the header: titles, blank ones, comments."""
    pair = Pair(rng)
    width = len(pair.header)
    above = [rng.choice(["Titre", "# commentaire", "", "," * (width - 1), ",".join(["t"] * width), "Titre" + "," * (width - 1), " ", "sep=,", '"Un titre, long"'])
             for _ in range(rng.randint(1, 3))]
    return pair, "\n".join(above) + "\n" + pair.text()


def ragged(rng):
    """Rows that are cut short, too long, or blank, few or many, in the middle and at the end."""
    pair = Pair(rng, rows=rng.randint(3, 20))
    width = len(pair.header)
    for _ in range(rng.randint(1, 8)):
        at = rng.randint(0, len(pair.rows))
        full = list(rng.choice(pair.rows))
        pair.rows[at:at] = [rng.choice([[], [], [""] * width, [""], [" "], full[:1], full[:-1], full + ["x"], full + [""], full + ["", "x"], full + [""] * 5, [""] * (width + 1), ["NA"] * width, [full[0] if full else ""] + [""] * (width - 1)])] * rng.choice([1, 1, 1, 2, 5])
    if rng.random() < .3:
        pair.schema["missingValues"] = rng.choice([["", "NA"], ["NA"], [" ", ""], []])
    text = pair.text(rng.choice(",;\t|"), rng.choice(["\n", "\r\n", "\r"]))
    return pair, text + rng.choice(["", "", "\n", "\n\n\n", "\r\n\r\n", " ", " \n", "\x1a", ",", "\n,"])


def header(rng):
    """Labels: doubled, in other cases, in another order, blank, missing, with blanks of every kind, quoted, numbered."""
    pair = Pair(rng)
    for f in pair.fields:
        if rng.random() < .4:
            f["constraints"] = {"required": rng.random() < .8}
    labels, rows = pair.header, pair.rows
    for _ in range(rng.randint(1, 4)):
        i = rng.randrange(len(labels)) if labels else 0
        act = rng.randrange(9)
        if act == 0:
            labels.append(rng.choice([labels[i], labels[i].upper(), "", " ", "x", labels[i] + " ", labels[i] + "2", "field2"]))
            for row in rows:
                row.append(rng.choice(["", "x"]))
        elif act == 1 and len(labels) > 1:
            labels.pop(i)
            for row in rows:
                del row[i:i + 1]
        elif act == 2:
            j = rng.randrange(len(labels))
            labels[i], labels[j] = labels[j], labels[i]
        elif act == 3:
            labels[i] = rng.choice([str.upper, str.title, str.lower, str.swapcase])(labels[i])
        elif act == 4:
            labels[i] = rng.choice([" {}", "{} ", "\u00a0{}", "{}\u200b", "\ufeff{}", "{}\n", "\t{}", '"{}"', "'{}'", "{}\r", "{}\u3000", "{}\x1f"]).format(labels[i])
        elif act == 5:
            labels[i] = rng.choice(["", " ", "x", "1"])
        elif act == 6:
            labels[i] = labels[i].replace("é", "e\u0301")
        elif act == 7:
            labels[:] = labels[::-1]
        elif act == 8 and rng.random() < .5:
            labels.extend([""] * rng.randint(1, 3))
    return pair, pair.text(rng.choice(",;"))


def encodings(rng):
    """The encodings that people send, marks of byte order, bytes that are no text."""
    pair = Pair(rng, kinds=["string"] * rng.randint(2, 4), rows=rng.randint(3, 30))
    words = ["Forêt", "École", "L'été à Nîmes", "œuvre", "40 €", "Ça", "préfecture", "“guillemets”", "a", "Saint-Étienne", "ÿ"]
    pair.rows = [[rng.choice(words) for _ in row] for row in pair.rows]
    for f in pair.fields:
        f["constraints"] = rng.choice([{}, {"enum": words}, {"pattern": r"[\w '’-]+"}, {"maxLength": 8}, {"minLength": 4}])
    text = pair.text(rng.choice(",;"))
    encoding = rng.choice(["utf-8", "utf-8-sig", "cp1252", "cp1252", "cp1252", "iso-8859-1", "iso-8859-15", "utf-16", "utf-16-le", "utf-16-be", "mac_roman", "cp850"])
    content = text.encode(encoding, "ignore")
    if rng.random() < .15:
        at = rng.randrange(len(content))
        content = content[:at] + rng.choice([b"\xff", b"\x00", b"\xc3", b"\x81", b"\xe9"]) + content[at:]
    return pair, content


def quotes(rng):
    """Quotes where they belong and where not, never closed ones among them."""
    pair = Pair(rng, rows=rng.randint(2, 8))
    delimiter = rng.choice(",,;;\t|")
    lines = pair.text(delimiter).split("\n")
    for _ in range(rng.randint(1, 4)):
        i = rng.randrange(len(lines) - 1)
        cells = lines[i].split(delimiter)
        j = rng.randrange(len(cells))
        cells[j] = rng.choice(['"{}"', ' "{}"', '"{}" ', '"{}"x', '"{}', '{}"', 'a"b{}', '"a""b{}"', '"{}\n"', '"a' + delimiter + '{}"', "'{}'", '""', '"""', '""{}""', '"{}\\"', "'a" + delimiter + "{}'", '"\r\n{}"', '"a"b"{}"', "\\{}", "«{}»"]).format(cells[j])
        lines[i] = delimiter.join(cells)
    return pair, rng.choice(["\n", "\r\n"]).join(lines)


def delimiters(rng):
    """Delimiters that are hard to guess: decimal commas, one column, lists in cells, endings of the name."""
    pair = Pair(rng, kinds=rng.choice([["string"], ["number"], ["string", "string"], ["number", "number", "string"], ["string"] * 6]))
    delimiter = rng.choice(",;\t|: ")
    for row in pair.rows:
        for i in range(len(row)):
            if rng.random() < .5:
                row[i] = rng.choice(["1,5", "a;b", "a,b", "a|b", "a b", "a:b", "1;2;3", "a, b", "2024-01-31 10:00", "x"])
    for f in pair.fields:
        if f["type"] == "number":
            f["decimalChar"] = ","
    return pair, pair.text(delimiter, quoting=rng.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))


def line_ends(rng):
    """Ends of lines, mixed ones, and characters that some take for one."""
    pair = Pair(rng)
    for row in pair.rows:
        i = rng.randrange(len(row))
        if rng.random() < .4:
            row[i] = rng.choice(["a\u2028b", "a\x85b", "a\x0bb", "a\x0cb", "a\x1eb", "a\nb", "a\r\nb", "\n", "a\tb", "a\x00b", "\ufeff", "a\u2029"])
    lines = pair.text().split("\n")
    if rng.random() < .3:
        return pair, "".join(line + rng.choice(["\n", "\r\n"]) for line in lines)
    return pair, rng.choice(["\n", "\r\n"]).join(lines)


def long_cells(rng):
    """Very long cells, very wide and very long tables."""
    pair = Pair(rng, kinds=["string", "integer", "string"], rows=3)
    pair.fields[2]["constraints"] = rng.choice([{}, {"maxLength": 1000}, {"pattern": "a*"}, {"pattern": "(a|b)*c?"}])
    pair.rows[rng.randrange(3)][2] = rng.choice("ab") * rng.choice([999, 1000, 1001, 32767, 32768, 131071, 131072, 131073, 200000])
    if rng.random() < .3:
        pair.rows += [["a", "1", "b"]] * rng.choice([200, 1100]) + [["a", "x", "b"]] * rng.choice([1, 1200])
    if rng.random() < .2:
        pair.rows[1][1] = "1" * rng.choice([100, 4300, 4301, 5000])
    return pair, pair.text()


# ---- the schema ----------------------------------------------------------------------------------------------------


def references(rng):
    """Foreign keys of a table to itself."""
    pair = Pair(rng, kinds=rng.choices(["string", "integer", "number", "date", "boolean", "any", "year"], k=rng.randint(2, 5)))
    for f in pair.fields:
        if rng.random() < .2:
            f["missingValues"] = rng.choice([["", "NA"], ["-"], ["a"], []])
        if rng.random() < .2:
            f["constraints"] = rng.choice([{"required": True}, {"unique": True}, {"enum": ["1", "2"]}])
    names = pair.header
    if rng.random() < .4:
        column = [row[0] for row in pair.rows]
        for row in pair.rows:
            row[1] = rng.choice(column + ["zz"])
    keys = []
    for _ in range(rng.choice([1, 1, 2])):
        n = rng.choice([1, 1, 2]) if len(names) > 3 else 1
        own = rng.sample(names, n)
        other = rng.sample(names, n)
        reference = {"fields": other if rng.random() < .6 else other[0]}
        if rng.random() < .8:
            reference["resource"] = ""
        keys.append({"fields": own if n > 1 or rng.random() < .5 else own[0], "reference": reference})
    pair.schema["foreignKeys"] = keys
    if rng.random() < .3:
        pair.schema["primaryKey"] = rng.choice([names[0], names[:2]])
    if rng.random() < .3:
        pair.schema["missingValues"] = rng.choice([["", "NA"], ["NA"], []])
    mutate.spoil(rng, pair.header, pair.rows)
    return pair, pair.text(rng.choice(",;"))


def keys(rng):
    """Primary and unique keys in every form."""
    pair = Pair(rng)
    if rng.random() < .5:
        pair.schema["$schema"] = rng.choice([VERSION_2, "https://datapackage.org/profiles/1.0/tableschema.json"])
    names = pair.header
    for name in some(rng, ["uniqueKeys", "primaryKey"]):
        pair.schema[name] = rng.choice([[names[0]], [names[:2]], names[:2], names[0], [[names[0]], [names[-1]]], [["absente"]], [], [[]], "", None, 7, {}, ["absente"], [names[0], names[0]], [[names[0], "absente"]]])
    pair.rows += rng.sample(pair.rows, min(2, len(pair.rows)))
    return pair, pair.text()


ODD_VALUES = [None, 0, 1, -1, 1.5, "", "1", "a", True, False, [], ["a"], [1], {}, {"a": 1}, "true", "2024-01-31", [None], ["", "a"], [True, "b"]]


def schema_members(rng):
    """Members of the schema that are misspelt, of the wrong type, or unheard of."""
    pair = Pair(rng)
    for _ in range(rng.choice([1, 1, 2])):
        name = rng.choice(["name", "title", "description", "missingValues", "primaryKey", "foreignKeys", "fieldsMatch", "$schema", "custom_checks", "version", "type", "homepage", "path", "resources", "contributors", "keywords", "created", "sources", "countryCode", "image", "encoding", "dialect", "profile"])
        pair.schema[name] = rng.choice(ODD_VALUES + ["exact", "subset", VERSION_2, "tableschema", "Un Nom", "nom-é", [{"fields": "a0"}], [{"fields": "a0", "reference": {}}], [{"value": "NA", "label": "x"}], [{"name": "inconnu"}], [{}]])
    return pair, pair.text()


def field_members(rng):
    """Members of a field that are misspelt, of the wrong type, or unheard of."""
    pair = Pair(rng)
    field = rng.choice(pair.fields)
    for _ in range(rng.choice([1, 1, 2])):
        name = rng.choice(["name", "type", "format", "title", "description", "constraints", "missingValues", "example", "examples", "rdfType", "required", "unique", "pattern", "enum", "bareNumber", "decimalChar", "groupChar", "floatNumber", "trueValues", "falseValues", "arrayItem", "categories", "categoriesOrdered", "delimiter", "itemType", "customCheck", "contraints", "minimum"])
        field[name] = rng.choice(ODD_VALUES + ["default", "any", "email", "uri", "%d/%m/%Y", "string", "integer", "text", "String", "geopoint", {"required": True}, {"required": "true"}, ["", "NA"], [{"value": "a", "label": "A"}], "fmt:%Y", "https://schema.org/name"])
        if rng.random() < .08:
            field.pop(rng.choice(list(field)), None)
    if rng.random() < .05:
        pair.fields.append(rng.choice([dict(field), {}, "a", None, 7, [], {"name": "z"}, {"type": "string"}]))
    return pair, pair.text()


def constraints(rng):
    """Constraints of every type, with values that are right, wrong, or on the edge."""
    kinds = ["string", "integer", "number", "boolean", "date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson", "object", "array", "list", "any"]
    pair = Pair(rng, kinds=rng.choices(kinds, k=rng.randint(1, 4)))
    if rng.random() < .4:
        pair.schema["$schema"] = VERSION_2
    for f in pair.fields:
        said = {}
        if rng.random() < .5:
            continue
        for _ in range(rng.choice([1, 1, 2])):
            name = rng.choice(["required", "unique", "enum", "enum", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "pattern", "jsonSchema", "Required", "format"])
            fitting = {"required": [True, False], "unique": [True], "enum": [[pair.cell(f["type"]) for _ in range(3)], [1, 2], ["1", 2], [True], [None], [""], [1.0], ["a", "a"]],
                       "minLength": [0, 1, 2, 1.0], "maxLength": [0, 1, 2], "pattern": mutate.PATTERNS + ["(", "[", "*", "\\", "a{2", "(?<a>b)", "\\p{L}", "(?P<a>b)", "[[:alpha:]]", "\\Z", "^a", "a\\z", "\\d{2,1}"], "jsonSchema": [{}, {"type": "array"}],
                       "Required": [True], "format": ["x"]}.get(name, [pair.cell(f["type"]), pair.cell(f["type"]), 1, 2.5, "1", "2024-01-31", 2023])
            said[name] = rng.choice(fitting if rng.random() < .9 else ODD_VALUES)
        f["constraints"] = said
    return pair, pair.text("|")


def types(rng):
    """Types with options that are empty, long, alike, or of another type."""
    pair = Pair(rng, kinds=rng.choices(["number", "integer", "boolean", "list", "array", "string", "date", "geopoint"], k=rng.randint(1, 4)))
    for f in pair.fields:
        kind = f["type"]
        options = {"number": {"decimalChar": [",", ".", "", "ab", " ", "1", "-", "e"], "groupChar": [",", ".", "", " ", "  ", "1", "'", "-", "\u202f"], "bareNumber": [True, False], "floatNumber": [True, False]},
                   "integer": {"bareNumber": [True, False], "groupChar": [" ", ","], "decimalChar": [","]},
                   "boolean": {"trueValues": [["oui"], [], ["1", "x"], [""], ["true", "false"], [" oui"]], "falseValues": [["non"], [], ["0", "x"], [""]]},
                   "list": {"delimiter": [",", ";", "", "ab", " "], "itemType": ["string", "integer", "number", "boolean", "date", "datetime", "time", "array", "x"]},
                   "array": {"arrayItem": [{}, {"type": "string"}, {"type": "integer"}, {"type": "x"}, {"name": "n", "type": "date"}, {"type": "string", "constraints": {"pattern": "a"}}, {"type": "array"}, {"type": "integer", "constraints": {"minimum": 1}}, {"type": "number", "decimalChar": ","}, {"type": "boolean", "trueValues": ["a"]}, {"type": "string", "constraints": {"unique": True}}, {"constraints": {"enum": ["a"]}}, {"type": "string", "constraints": {"minimum": 1}}]},
                   "string": {"format": ["default", "uri", "email", "uuid", "binary", "wkt", "x", ""]},
                   "date": {"format": ["default", "any", "%Y", "%d/%m/%y", "%e", "x", "", "%Y-%m-%dT", "YYYY-MM-DD", "%", "%%Y", "fmt:%d/%m/%Y", "%Y-%m-%d %H:%M", "%j", "%U %Y", "%G-%V-%u", "%s", "%-d/%m/%Y", "%F", "%D"]},
                   "geopoint": {"format": ["default", "array", "object", "x", "any"]}}[kind]
        for name in some(rng, list(options)):
            f[name] = rng.choice(options[name])
        if rng.random() < .3:
            f["example"] = rng.choice(["a", "1", 1, "1,5", "2024-01-31", True, ["a"], "x;y", "2.35,48.85", "31/01/2024"])
    for row in pair.rows:
        for i, f in enumerate(pair.fields):
            if rng.random() < .5:
                row[i] = {"number": lambda: rng.choice(mutate.NUMBERS + ["1'000", "1 000,5", "-1", "1e5", "1ab5"]), "list": lambda: rng.choice(["a;b", "1,2", "1;2", "aabb", "", "2024-01-31,x", "true,false", "[1],[2]", "1 2"]),
                          "array": lambda: rng.choice(mutate.JSONS), "boolean": lambda: rng.choice(["oui", "non", "x", "", "1", "0", "true", " oui"]), "date": lambda: rng.choice(mutate.DATES + ["31/01/24", "x", "5 2024", "2024-W01-1", "YYYY-MM-DD", "%Y"]),
                          "string": lambda: rng.choice(mutate.URLS + ["POINT(1 2)", "POINT (1 2)", "x"]), "geopoint": lambda: rng.choice(mutate.POINTS), "integer": lambda: rng.choice(mutate.NUMBERS)}[f["type"]]()
    return pair, pair.text(rng.choice(",|;"))


def missing_values(rng):
    """Missing values of the schema and of fields, labelled ones too."""
    kinds = ["string", "integer", "boolean", "date", "any", "array", "number", "list"]
    pair = Pair(rng, kinds=rng.choices(kinds, k=rng.randint(2, 4)), rows=rng.randint(3, 12))
    if rng.random() < .4:
        pair.schema["$schema"] = VERSION_2
    choices = [["", "NA"], ["NA"], [], [" "], ["-", "n/a"], ["0"], ["1", "a"], ["true"], [{"value": "", "label": "vide"}, {"value": "NA", "label": "x"}], [{"value": "NA"}], ["NA", {"value": "-"}], "NA", [1], ["nan"], ["NA", "NA"], ["\u00a0"], ["[]"]]
    if rng.random() < .7:
        pair.schema["missingValues"] = rng.choice(choices)
    for f in pair.fields:
        if rng.random() < .4:
            f["missingValues"] = rng.choice(choices)
        if rng.random() < .5:
            f["constraints"] = rng.choice([{"required": True}, {"unique": True}, {"required": True, "unique": True}] + ([{"enum": ["", "NA", "a"]}, {"pattern": "a.*"}, {"minLength": 2}] if f["type"] == "string" else []))
    for row in pair.rows:
        for i in range(len(row)):
            if rng.random() < .4:
                row[i] = rng.choice(["", "NA", " ", "-", "n/a", "0", "1", "a", "true", "na", "nan", "NA ", "\u00a0", "[]"])
    if rng.random() < .4:
        pair.schema["primaryKey"] = rng.choice([pair.header[0], pair.header[:2]])
    return pair, pair.text()


def fields_match(rng):
    """How columns are found: every word of version 2, and some that are none."""
    pair, text = header(rng)
    pair.schema["fieldsMatch"] = rng.choice(["exact", "equal", "subset", "superset", "partial", ["exact"], "strict"])
    if rng.random() < .7:
        pair.schema["$schema"] = VERSION_2
    return pair, text


CHECKS = ["siret", "siren", "french-siret-value", "french-siren-value", "nomenclature-acte", "nomenclature-actes-value", "year-interval-value", "phone-number-value", "opening-hours-value", "french-gps-coordinates", "coordonnees-gps-francaises",
          "commune", "code-commune-insee", "departement", "region", "canton", "pays", "code-pays-iso2", "code-pays-iso3", "code-region", "numero-departement", "code-fantoir", "code-postal", "compare-columns-value", "sum-columns-value", "cohesive-columns-value", "one-of-required",
          "duplicate-row", "row-constraint", "forbidden-value", "Siret", "siret ", "", "deviated-value", "truncated-value", "table-dimensions", "sequential-value"]


def check_parameters(rng):
    """Checks with parameters that are missing, superfluous, of another type, or name columns that are not there."""
    pair = Pair(rng, kinds=rng.choices(["string", "string", "string", "integer", "number", "date", "geopoint", "array", "boolean", "year", "any"], k=rng.randint(2, 5)))
    names = pair.header
    asked = []
    for _ in range(rng.choice([1, 1, 2, 3])):
        name = rng.choice(CHECKS)
        column = lambda: rng.choice(names + ["absente"])
        params = {"column": column()}
        if name == "compare-columns-value":
            params.update(column2=column(), op=rng.choice(["<", ">", "<=", ">=", "==", "!=", "=", "", None, "lt"]))
        elif name == "sum-columns-value":
            params["columns"] = rng.choice([some(rng, names), [], ["absente"], names[0], None, [names[0], names[0]]])
        elif name == "cohesive-columns-value":
            params["othercolumns"] = rng.choice([some(rng, names), [], ["absente"], names[0], None])
        elif name == "one-of-required":
            params = {"column1": column(), "column2": column()}
        elif name == "year-interval-value" and rng.random() < .6:
            params["allow-year-only"] = rng.choice(["yes", "true", "no", "false", True, False, "", None, "YES", "oui", 1])
        elif name in CHECKS[11:21] and rng.random() < .9:
            params["cog"] = rng.choice(["2024", "2023", "latest", 2024, "", None, "2022", "2025", "last"])
        elif name == "forbidden-value":
            params.update(fieldName=names[0], values=["a"])
        if rng.random() < .2:
            params[rng.choice(["column", "format", "x", "columns", "value"])] = rng.choice([None, 7, [names[0]], {}, "", names[0], True])
        if rng.random() < .1:
            params.pop(rng.choice(list(params)), None)
        check = {"name": name, "params": params}
        if rng.random() < .1:
            check[rng.choice(["params", "name", "x"])] = rng.choice([None, [], {}, "a", 7])
        if rng.random() < .05:
            check.pop(rng.choice(list(check)))
        asked.append(check)
        pools = {"siret": mutate.CODES, "siren": mutate.CODES, "nomen": mutate.ACTS, "year-": mutate.YEARS, "phone": mutate.CODES, "openi": mutate.HOURS, "frenc": mutate.POINTS + mutate.CODES, "coord": mutate.POINTS}
        if params.get("column") in names:
            i = names.index(params["column"])
            pool = pools.get(name[:5], mutate.PLACES if name in CHECKS[11:23] else [])
            for row in pair.rows:
                if pool and rng.random() < .7:
                    row[i] = rng.choice(pool)
    pair.schema["custom_checks"] = asked if rng.random() < .95 else rng.choice([None, {}, "a", [None], ["siret"], []])
    for f in pair.fields:
        if rng.random() < .1:
            f[rng.choice(["customCheck", "customChecks", "custom_checks"])] = rng.choice(["siret", {"name": "siret"}, {"name": "siret", "params": {}}, [{"name": "siret"}], {"name": "inconnu"}])
    return pair, pair.text("|")


def numbers_across(rng):
    """Sums and comparisons of every pair of types, with values that are missing or wrong."""
    pair = Pair(rng, kinds=rng.choices(["integer", "number", "date", "year", "datetime", "string", "time", "boolean", "any"], weights=[4, 4, 3, 2, 1, 1, 1, 1, 1], k=rng.randint(2, 4)), rows=15)
    names = pair.header
    asked = [{"name": "compare-columns-value", "params": {"column": names[0], "column2": names[1], "op": rng.choice(["<", ">", "<=", ">=", "=="])}}]
    if len(names) > 2:
        asked.append({"name": "sum-columns-value", "params": {"column": names[0], "columns": names[1:]}})
    for row in pair.rows:
        if rng.random() < .3:
            row[rng.randrange(len(row))] = rng.choice(mutate.NUMBERS)
        elif rng.random() < .3:
            row[1] = row[0]
    pair.schema["custom_checks"] = asked
    return pair, pair.text("|")


def arrays_across(rng):
    """Arrays and lists, seen by keys and by checks across columns."""
    pair = Pair(rng, kinds=rng.choices(["array", "list", "object", "string", "geopoint", "boolean", "integer"], k=rng.randint(2, 4)), rows=12)
    for f in pair.fields:
        if f["type"] == "array" and rng.random() < .8:
            f["arrayItem"] = {"type": rng.choice(["string", "integer", "date"]), "constraints": rng.choice([{}, {"required": True}, {"enum": ["a", "b"]}, {"minimum": 2}])}
            if f["arrayItem"]["type"] == "string":
                f["arrayItem"]["constraints"].pop("minimum", None)
        if f["type"] == "list":
            f["itemType"] = rng.choice(["string", "integer"])
        if rng.random() < .3:
            f["constraints"] = {"required": True}
    names = pair.header
    for row in pair.rows:
        for i, f in enumerate(pair.fields):
            if rng.random() < .5:
                row[i] = rng.choice(mutate.JSONS + ["", "", "0", "false"])
    pair.schema["custom_checks"] = [{"name": "cohesive-columns-value", "params": {"column": names[0], "othercolumns": names[1:]}}, {"name": "one-of-required", "params": {"column1": names[0], "column2": names[1]}}]
    if rng.random() < .3:
        scalar = [f["name"] for f in pair.fields if f["type"] not in ("array", "list", "object")]
        if scalar:
            pair.schema["primaryKey"] = scalar[:1]
    return pair, pair.text("|")


# ---- workbooks -----------------------------------------------------------------------------------------------------


def sheet_value(rng, kind):
    return rng.choice([None, "", " ", "a", "1", 1, 0, 1.5, 1.0, -2, True, False, 12345678901234567, 2.43e13, 1e-5, .1 + .2,
                       datetime.date(2024, 1, 31), datetime.datetime(2024, 1, 31, 10, 30), datetime.datetime(2024, 1, 31), datetime.time(10, 30), "2024-01-31", "31/01/2024", "1,5", "Oui", "'01", "#N/A", " a ", "a\nb"]
                      + {"string": ["a", "b", "été"] * 4, "integer": [1, 2, "3"] * 5, "number": [1, 2.5, "3.5"] * 5, "date": [datetime.date(2024, 1, 31), "2024-02-01"] * 6, "boolean": [True, False, "true"] * 5}.get(kind, []))


FORMATS = ["General", "0", "0.00", "#,##0", "@", "yyyy-mm-dd", "dd/mm/yyyy", "d mmm yyyy", "yyyy-mm-dd hh:mm", "hh:mm:ss", "0%", "00000", "0.00E+00", '0" €"', "#,##0.00", "mm-dd-yy", "[$-40C]d mmmm yyyy", "d/m/yy;@", "# ##0", "0.0##"]


def xlsx(rng):
    """Sheets of XLSX: numbers, days, truths and texts under every format, blank rows and columns."""
    import openpyxl
    pair = Pair(rng, kinds=rng.choices(["string", "integer", "number", "date", "boolean", "datetime", "time", "any", "year"], k=rng.randint(2, 5)), rows=0)
    book = openpyxl.Workbook()
    sheet = book.active
    if rng.random() < .1:
        book.create_sheet("autre").append(["x"])
    if rng.random() < .1:
        sheet.append([])
    sheet.append(pair.header + rng.choice([[], [], [], [None], ["extra"]]))
    for _ in range(rng.randint(3, 12)):
        if rng.random() < .05:
            sheet.append(rng.choice([[], [""], [None, None, None]]))
            continue
        sheet.append([sheet_value(rng, f["type"]) for f in pair.fields] + rng.choice([[]] * 8 + [["x"], [None, 1]]))
        for cell in sheet[sheet.max_row]:
            if cell.value is not None and rng.random() < .4:
                cell.number_format = rng.choice(FORMATS)
    return pair, book


def ods(rng):
    """Sheets of ODS: numbers, days, truths and texts."""
    import ezodf
    pair = Pair(rng, kinds=rng.choices(["string", "integer", "number", "date", "boolean", "datetime", "any"], k=rng.randint(2, 4)), rows=0)
    height = rng.randint(3, 8)
    sheet = ezodf.Sheet("Feuille1", size=(height + 1, len(pair.header)))
    for i, label in enumerate(pair.header):
        sheet[0, i].set_value(label)
    for row in range(1, height + 1):
        for i, f in enumerate(pair.fields):
            value = sheet_value(rng, f["type"])
            if value is None or isinstance(value, datetime.time):
                continue
            if isinstance(value, bool):
                sheet[row, i].set_value(value, "boolean")
            elif isinstance(value, (datetime.date, datetime.datetime)):
                sheet[row, i].set_value(value.isoformat(), "date")
            elif isinstance(value, (int, float)):
                sheet[row, i].set_value(value, rng.choice(["float"] * 4 + ["percentage"]))
            else:
                sheet[row, i].set_value(value)
    return pair, sheet


KINDS = {f.__name__: f for f in (title_lines, ragged, header, encodings, quotes, delimiters, line_ends, long_cells, references, keys, schema_members, field_members, constraints, types,
                                 missing_values, fields_match, check_parameters, numbers_across, arrays_across, xlsx, ods)}


def save(content, folder, name):
    """Writes text, bytes or a workbook under a name with the ending that fits; gives the name."""
    if isinstance(content, (str, bytes)):
        name += ".csv"
        with open(os.path.join(folder, name), "wb") as stream:
            stream.write(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
    elif hasattr(content, "active"):
        name += ".xlsx"
        content.save(os.path.join(folder, name))
    else:
        import ezodf
        name += ".ods"
        book = ezodf.newdoc("ods", os.path.join(folder, name))
        book.sheets += content
        book.save()
    return name


def save_pairs(folder, count, kinds, make):
    """Pairs of file and schema, of each kind in turn; `make` gives what has the schema, and the content of the file."""
    os.makedirs(folder, exist_ok=True)
    pairs = []
    for number in range(count):
        kind = kinds[number % len(kinds)]
        name = f"{kind.__name__}{number}"
        try:
            table, content = make(kind)
            file = save(content, folder, name)
        except (csv.Error, UnicodeError, ValueError):
            continue  # what can't be written is no file
        with open(os.path.join(folder, f"{name}.json"), "w") as stream:
            json.dump(table.schema, stream, ensure_ascii=False)
        pairs.append({"file": file, "schema": f"{name}.json"})
    with open(os.path.join(folder, "pairs.json"), "w") as stream:
        json.dump(pairs, stream)
    print(f"made: {len(pairs)} pairs in {folder}")


def main():
    seed, count, folder, *names = sys.argv[1:]
    rng = random.Random(int(seed))
    kinds = [KINDS[name] for name in names] if names else list(KINDS.values())
    save_pairs(folder, int(count), kinds, lambda kind: kind(rng))


if __name__ == "__main__":
    main()
