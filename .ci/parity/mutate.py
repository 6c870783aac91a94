"""Makes tables with odd things in them, each with a schema, for the national engine and ours to disagree about.

usage: python3 mutate.py SEED COUNT FOLDER [CORPUS]
Writes FOLDER/pairs.json and the files it names. Half of the pairs have a schema made up here, of every type, constraint
and check; where a CORPUS of published examples is given, the other half are mutants of those. The same seed makes the
same files.
"""

import csv
import io
import json
import os
import random
import sys

WORDS = ["", " ", "  ", "a", "é", "NA", "N/A", "-", "null", "None", "nan", "a|b", "été", "a b", " a", "a ", "x" * 40, "\u00a0", "\u200b", "😀", "a\nb", 'a"b', "a;b", "a,b", "1", "Oui", "true"]
NUMBERS = ["0", "1", "-1", "+5", "007", "1.0", "1.5", ".5", "5.", "1e2", "1E-2", "1_000", "1__0", "_1", "1_", "1 000", "1\u00a0000", "1,5", "1.234,5", "1,234.5", "12,34", "٣", "２０２０", "NaN", "nan", "INF", "-inf", "Infinity", "+Infinity", "sNaN", "1e400", "1e-400", "12345678901234567890", "12%", "€12", "€-12", "12 €", "--1", "1-", "0x10", "1e", "e1", "½", "²", " 3 ", "\t4", "3\u00a0", "-0", "1.50", "99999999999999999999.5", "2,43E+13", "1 e2", "+ 1", "−5", ".", "-", "+", "1.2.3"]
DATES = ["2024-01-31", "2024-1-5", "2024-02-30", "2024-02-29", "2023-02-29", "31/01/2024", "1/2/2024", "20240131", "2024-01-31 ", " 2024-01-31", "2024-01-31T00:00:00", "2024-01-31T10:00:00Z", "2024-01-31T10:00:00+01:00", "2024-01-31T10:00:00+0100", "2024-01-31T10:00:00+01", "2024-01-31 10:00:00", "2024-01-31T10:00", "2024-01-31T10:00:00.123", "2024-01-31T10:00:00,5Z", "2024-01-31T24:00:00", "2024-01-31T10:00:60", "2024-01-31x10:00:00", "2024-W05-1T10:00:00", "2024-031T10:00:00", "0000-01-01", "9999-12-31", "10000-01-01", "2024", "+200", " 200", "2_00", "-200", "202", "20245", "2024-01", "2024-1", "2024-13", "2024-0", "20-1", "-2024-01", "2024-01-01-01", "10:00:00", "10:00", "1:00:00", "10:00:00Z", "10:00:00+01:00", "10:00:00.5", "24:00:00", "25:00:00", "10h00", "12/2024", "janvier 2024", "Jan 2024", "10:00:00 AM", "2024/01/31", "31-01-2024", "31.01.2024", "２０２４-01-31", "2024–01–31", "2024-00-10", "2024-12-00"]
POINTS = ["48.85,2.35", "2.35,48.85", "2.35, 48.85", " 2.35 , 48.85 ", "[2.35,48.85]", "[48.85, 2.35]", "[2.35 , 48.85]", '["2.35","48.85"]', '{"lon":2.35,"lat":48.85}', '{"lat":48.85,"lon":2.35}', '{"lon":2.35}', "200,10", "10,95", "180,90", "-180,-90", "1,2,3", "1", "a,b", "[1]", "[1,2,3]", "[null,1]", "[true,1]", '"12"', "1e1,2", "NaN,1", "-5.141277,45", "55.5,-21", "-21,55.5", "45.1,-12.8", "-61.5,16", "-53,4", "2.35;48.85"]
JSONS = ["[]", "{}", "[1,2]", '["a","b"]', '["a",""]', "[null]", "[1.0]", "[1.5]", "[true]", '["é"]', "{\"a\":1}", "[1,", "[NaN]", "[1,2]]", " [1] ", "null", "1", '"a"', '{"a":1,"a":2}', "['a']", "a,b", "a;b", "a,,b", ",", '[["a"]]', '[{"a":1}]', '{"type":"Point","coordinates":[1,2]}', '{"type":"Point"}', '{"type":"Feature","geometry":null,"properties":{}}', '{"type":"Foo","coordinates":[1,2]}', '{"type":"Point","coordinates":["a",2]}', '["2024-1-5"]', '["1_000", 2]', '[-Infinity]', '[1e2]', '["a","a"]', "[\"a\tb\"]"]
def _shapes():
    """GeoJSON and TopoJSON, each right or with one thing wrong."""
    ring = "[[0,0],[1,0],[1,1],[0,0]]"
    points = ["[1,2]", "[1,2,3]", "[1]", "[]", "null", '["1",2]', "[true,2]", "[NaN,2]", "[1e2,2]", "[[1,2]]"]
    lines = ["[]", "[[1,2]]", "[[1,2],[3,4]]", "[[1,2],[3,4,5]]", "[1,2]", "[[1,2],null]"]
    rings = ["[]", f"[{ring}]", ring, "[[[0,0],[1,0],[0,0]]]", "[[[0,0],[1,0],[1,1],[0,1]]]", "[null]"]
    shapes = ['{"type":"Point","coordinates":%s}' % p for p in points]
    shapes += ['{"type":"%s","coordinates":%s}' % (t, c) for t in ("LineString", "MultiPoint") for c in lines]
    shapes += ['{"type":"MultiLineString","coordinates":[%s]}' % c for c in lines]
    shapes += ['{"type":"Polygon","coordinates":%s}' % c for c in rings]
    shapes += ['{"type":"MultiPolygon","coordinates":[%s]}' % c for c in rings]
    point = '{"type":"Point","coordinates":[1,2]%s}'
    members = ["", ',"bbox":[1,2,3,4]', ',"bbox":[1]', ',"bbox":[]', ',"bbox":["a"]', ',"bbox":null', ',"crs":null', ',"crs":{}', ',"crs":{"type":"name","properties":{"name":"EPSG:4326"}}',
               ',"crs":{"type":"name","properties":{"name":"a","b":1}}', ',"crs":{"type":"link","properties":{"href":"a"}}', ',"crs":{"type":"link","properties":{"href":"a","type":7}}', ',"crs":{"type":"link","properties":{"href":"a"},"x":1}', ',"x":1', ',"id":[]', ',"properties":7', ',"type":"Polygon"']
    shapes += [point % m for m in members]
    shapes += ['{"type":"Feature","geometry":null,"properties":null%s}' % m for m in members]
    collection = '{"type":"GeometryCollection","geometries":%s}'
    shapes += [collection % c for c in ("[]", "[7]", "[null]", "{}", "[" + point % "" + "]", "[" + collection % "[]" + "]")]
    feature = '{"type":"Feature","geometry":%s,"properties":%s}'
    shapes += [feature % (g, p) for g in ("null", point % "", collection % "[]", "{}", "7") for p in ("{}", "null", "7", "[]")]
    shapes += ['{"type":"FeatureCollection","features":%s}' % c for c in ("[]", "[7]", "{}", "[{}]", '[{"geometry":null,"properties":{}}]', '[{"type":"Point","geometry":null,"properties":{}}]', "[" + feature % ("null", "{}") + "]", "[" + point % "" + "]")]
    arcs = ["[]", "[0]", "[-1]", "[5]", "[1.0]", "[1e0]", '["0"]', "[[0]]", "[[[0]]]", "[null]", "7"]
    shapes += ['{"type":"%s","arcs":%s}' % (t, a) for t in ("LineString", "MultiLineString", "Polygon", "MultiPolygon") for a in arcs]
    topology = '{"type":"Topology","objects":%s,"arcs":%s%s}'
    shapes += [topology % (o, a, m) for o in ("{}", '{"a":{"type":"LineString","arcs":[0]}}', '{"a":{"type":null}}', '{"a":7}', "[]") for a in ("[]", "[[[0,0],[1,1]]]", "[[[0,0]]]", "[[null,null]]") for m in ("", ',"transform":{"scale":[1,1],"translate":[0,0]}', ',"transform":{}', ',"bbox":[0,0,1,1]', ',"bbox":[[0,0],[1,1]]')]
    return shapes


SHAPES = _shapes()
CODES = ["21330063500017", "213300635 00017", "213.300.635.00017", "21330063500018", "35600000000048", "35600000049837", "35600000012345", "213300635", "213300636", "2,13E+13", "２13300635", "21330063500017 ", "213-300-635-00017", "W123456789", "w123456789", "75056", "2A004", "20004", "97411", "99999", "01", "2A", "20", "974", "75", "11", "33000", "00000", "98000", "0612345678", "06 12 34 56 78", "06.12.34.56.78", "+33 6 12 34 56 78", "+33612345678", "0033612345678", "115", "3949", "+1 202 555 0123", "+32 2 555 12 12", "01 99 00 27 37", "123", "1234567890", "06 12 34 56", "06-12-34-56-78", "(0)612345678", "allo", "+33 0 612345678", "112", "3639"]
HOURS = ["Mo-Fr 08:00-18:00", "24/7", "Mo-Fr 8:00-18:00", "Mo-Fr 08:00-12:00,14:00-18:00; PH off", "lundi 8h", "08:00", "Mo,We 10:00-12:00", "off", "mo-fr 08:00-18:00", "10:00-25:00", "Jan-Mar Mo 10:00-12:00", "Mo;Tu", "sunrise-sunset", "Mo-Fr 08:00 - 18:00", "\"sur rdv\"", "week 01 Mo", "2024 Jan 01-31"]
ACTS = ["Urbanisme/Documents d'urbanisme", "urbanisme/x", "URBANISME/x", "Urbanisme /x", "Urbanisme/ x", "Urbanisme", "Urbanismex", "Libertés publiques et pouvoirs de police/x", "libertes publiques et pouvoirs de police/x", "Domaines de compétences par thèmes/", "Voirie/x", "/x", "Finances locales/a/ b", " Urbanisme/x", "Urbanisme/\u00a0x"]
PLACES = ["Annonay", "annonay", "L'Abergement-Clémenciat", "L’Abergement-Clémenciat", "Paris", "Paris 1er Arrondissement", "Faaa", "Saint-Martin", "Saint-Pierre", "Ardèche", "Wallis-et-Futuna", "Wallis et Futuna", "Île de Clipperton", "Bretagne", "La Réunion", "Corse", "07010", "7010", "2A004", "97411", "97501", "98735", "01015", "13201", "84", "01", "1", "07", "975", "989", "20", "FR", "fr", "CG", "XK", "AN", "GP", "HK", "AQ", "AX", "UM", "FRA", "HKG", "COG", "GLP", "ALA", "07100", "0001A", "0001a", "X", ""]
YEARS = ["2017/2018", "2018/2017", "2017/2017", "2017", "2017-2018", "17/18", "2017/18", "2017/2018 ", "２０17/2018", "2017/2018\n"]
URLS = ["http://a.fr", "https://a.fr/é?x=1#y", "http://", "www.a.fr", "a.fr", "ftp://a", "mailto:a@b.fr", "http://a b", "//a.fr", "http:a", " http://a.fr", "1http://a", "a@b.fr", "a@b", "a.b+c@d-e.co.uk", "é@b.fr", "a@é.fr", "a@@b.fr", "@b.fr", "a@", "a b@c.fr", '"a b"@c.fr', "a@b_c.fr", "a@-b.fr", "a@b.fr.", "a..b@c.fr", ".a@b.fr", "a@b.f1", "a@1.2.3.4", "A@B.FR", "550e8400-e29b-41d4-a716-446655440000", "550e8400e29b41d4a716446655440000", "{550e8400-e29b-41d4-a716-446655440000}", "550e8400-e29b-41d4-a716-44665544000", "urn:uuid:550e8400-e29b-41d4-a716-446655440000", "550E8400-E29B-41D4-A716-446655440000", "YWJj", "YWJ", "YQ==", "YQ=", "Y W J j", "é", "P1Y", "P1D", "PT1H", "P", "PT", "P1Y2M3DT4H5M6.5S", "-P1D", "+P1D", "1D", "P1W", "P1.5D", "P1,5D", "p1d", "P1M1Y", "P1DT", "P0001-01-01T00:00:00"]
EVERYTHING = WORDS + NUMBERS + DATES + POINTS + JSONS + CODES + HOURS + ACTS + YEARS + URLS

POOLS = {
    "string": WORDS + CODES + URLS, "integer": NUMBERS, "number": NUMBERS, "boolean": ["true", "True", "TRUE", "1", "false", "0", "oui", "Oui", "non", "vrai", " true", "yes", ""],
    "date": DATES, "time": DATES, "datetime": DATES, "year": DATES, "yearmonth": DATES, "duration": URLS, "geopoint": POINTS,
    "geojson": SHAPES, "object": JSONS, "array": JSONS, "list": JSONS + NUMBERS + DATES, "any": EVERYTHING,
}
PATTERNS = ["a|b", "^[a-z]+$", "[0-9]{5}", r"\d{5}", r"\w+", r"[^\s]+", "(a|b)", ".*", "", "^$", r"^([013-9]\d|2[AB1-9])\d{3}$", "(?i)a", r"\S+ \S+", "é+", r"^\d{14}$", ".{2,}", r"a$|b", r"[\w.]+@[\w.]+"]


def field(rng, i):
    kind = rng.choice(list(POOLS) + ["string", "string", "integer", "number", "date", "boolean", "array"])
    described = {"name": rng.choice(["a", "b", "c", "nom", "Date", "é", "x y", "col"]) + str(i), "type": kind}
    constraints = {}
    if rng.random() < .3:
        constraints["required"] = rng.random() < .9
    if rng.random() < .12 and kind not in ("array", "object", "geojson", "list"):
        constraints["unique"] = True
    if kind == "string":
        described["format"] = rng.choice(["default"] * 6 + ["uri", "email", "uuid", "binary"])
        if rng.random() < .3:
            constraints["pattern"] = rng.choice(PATTERNS)
    if kind in ("string", "array", "object") and rng.random() < .3:
        constraints[rng.choice(["minLength", "maxLength"])] = rng.randint(0, 6)
    if kind in ("integer", "number", "year") and rng.random() < .4:
        constraints[rng.choice(["minimum", "maximum"])] = rng.choice([0, 1, 2, 5, 100, 2020])
    if kind == "date" and rng.random() < .3 and "format" not in described:
        constraints[rng.choice(["minimum", "maximum"])] = rng.choice(["2024-01-15", "2023-1-1"])
    if kind in ("datetime", "time", "yearmonth") and rng.random() < .2:
        constraints["minimum"] = {"datetime": "2024-01-31T05:00:00", "time": "05:00:00", "yearmonth": "2023-05"}[kind]
    if kind in ("date", "datetime", "time") and "minimum" not in constraints and "maximum" not in constraints and rng.random() < .5:
        described["format"] = rng.choice({
            "date": ["%Y-%m-%d", "%d/%m/%Y", "%Y", "%Y%m%d", "%d %b %Y", "%d-%m-%y", "%Y/%m/%d", "%m/%Y", "default"],
            "datetime": ["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S", "%d/%m/%Y %H:%M", "%Y-%m-%dT%H:%M:%SZ", "default"],
            "time": ["%H:%M", "%Hh%M", "%I:%M:%S %p", "%H:%M:%S", "default"]}[kind])
    if kind == "number":
        if rng.random() < .4:
            described["decimalChar"] = rng.choice([",", ".", ","])
        if rng.random() < .3:
            described["groupChar"] = rng.choice([" ", ".", ",", "_", "\u00a0"])
        if described.get("groupChar") == described.get("decimalChar", "."):
            described.pop("groupChar", None)
    if kind in ("integer", "number") and rng.random() < .25:
        described["bareNumber"] = rng.random() < .3
    if kind == "boolean" and rng.random() < .5:
        described["trueValues"], described["falseValues"] = ["oui", "Oui", "1", "vrai"], ["non", "Non", "0"]
    if kind == "geopoint":
        described["format"] = rng.choice(["default", "array", "object"])
    if kind == "geojson" and rng.random() < .3:
        described["format"] = "topojson"
    if kind == "array" and rng.random() < .7:
        item = rng.choice(["string", "integer", "number", "boolean", "date", "any", "year"])
        described["arrayItem"] = {"type": item}
        if rng.random() < .5:
            described["arrayItem"]["constraints"] = {"string": {"enum": ["a", "b"]}, "integer": {"minimum": 2}, "number": {"maximum": 2}}.get(item, {"required": True})
        if item == "string" and rng.random() < .3:
            described["arrayItem"]["constraints"] = rng.choice([{"pattern": "a|b"}, {"minLength": 2}, {"required": True}])
    if kind == "list" and rng.random() < .7:
        described["itemType"] = rng.choice(["string", "integer", "number", "date", "boolean"])
        described["delimiter"] = rng.choice([",", ";"])
    if rng.random() < .2 and kind in ("string", "integer", "number", "boolean", "date", "year", "any"):
        constraints["enum"] = {"string": ["a", "b", "NA", "été"], "integer": [1, 2, "3"], "number": [1, 1.5, "2"], "boolean": [True], "date": ["2024-01-31", "2024-1-5"], "year": [2024, "2023"], "any": ["a", "1"]}[kind]
        if kind == "boolean" and "trueValues" in described:
            constraints["enum"] = ["oui"]
        if described.get("format", "default") != "default" or "decimalChar" in described:
            constraints.pop("enum")
    if constraints:
        described["constraints"] = constraints
    if rng.random() < .1:
        described["missingValues"] = rng.choice([["", "NA"], ["-"], [], ["", "None"]])
    return described


def checks(rng, fields):
    by_type = lambda *kinds: [f["name"] for f in fields if f["type"] in kinds]
    asked = []
    texts, figures, points = by_type("string"), by_type("integer", "number"), by_type("geopoint")
    every = [f["name"] for f in fields]
    for _ in range(rng.choice([0, 0, 1, 1, 2, 3])):
        kind = rng.random()
        if kind < .45 and texts:
            name = rng.choice(["siret", "siren", "french-siret-value", "french-siren-value", "nomenclature-acte", "nomenclature-actes-value", "year-interval-value", "phone-number-value", "opening-hours-value"])
            params = {"column": rng.choice(texts + ["absente"])}
            if name == "year-interval-value" and rng.random() < .6:
                params["allow-year-only"] = rng.choice(["yes", "true", "no", True])
            asked.append({"name": name, "params": params})
        elif kind < .6 and texts and rng.random() < .4:
            name = rng.choice(["commune", "code-commune-insee", "departement", "region", "canton", "pays", "code-pays-iso2", "code-pays-iso3", "code-region", "numero-departement", "code-fantoir", "code-postal"])
            params = {"column": rng.choice(texts)}
            if name not in ("code-fantoir", "code-postal"):
                params["cog"] = rng.choice(["2024", "2024", "latest", "2023", 2024, "2025"])
            asked.append({"name": name, "params": params})
        elif kind < .5 and points:
            asked.append({"name": "french-gps-coordinates", "params": {"column": rng.choice(points)}})
        elif kind < .65 and len(figures) > 1:
            asked.append({"name": "compare-columns-value", "params": {"column": figures[0], "column2": figures[1], "op": rng.choice([">", ">=", "==", "<=", "<", "<", "!="])}})
        elif kind < .72 and len(by_type("date")) > 1:
            asked.append({"name": "compare-columns-value", "params": {"column": by_type("date")[0], "column2": by_type("date")[1], "op": rng.choice([">", ">=", "==", "<=", "<"])}})
        elif kind < .78 and len(by_type("integer")) > 1:
            whole = by_type("integer")
            asked.append({"name": "sum-columns-value", "params": {"column": whole[0], "columns": whole[1:]}})
        elif kind < .88 and len(every) > 1:
            asked.append({"name": "cohesive-columns-value", "params": {"column": every[0], "othercolumns": rng.sample(every[1:], rng.randint(1, len(every) - 1)) + rng.choice([[], [], ["absente"]])}})
        elif kind < .97 and len(every) > 1:
            asked.append({"name": "one-of-required", "params": {"column1": rng.choice(every), "column2": rng.choice(every + ["absente"])}})
        else:
            asked.append({"name": rng.choice(["inconnu", "code-rna", "french_siret_value"]), "params": {"column": every[0]}})
    return asked


def value(rng, described):
    if rng.random() < .12:
        return rng.choice(EVERYTHING)
    if rng.random() < .1:
        return ""
    return rng.choice(POOLS.get(described.get("type", "string"), WORDS))


def spoil(rng, header, rows):
    """Odd headers, rows that are blank, short, long or double."""
    if rng.random() < .12 and len(header) > 1:
        i = rng.randrange(len(header))
        header.pop(i)
        for row in rows:
            row.pop(i)
    if rng.random() < .12:
        order = list(range(len(header)))
        rng.shuffle(order)
        header[:] = [header[i] for i in order]
        rows[:] = [[row[i] for i in order] for row in rows]
    if rng.random() < .15:
        i = rng.randrange(len(header))
        label = header[i]
        header[i] = rng.choice([label.upper(), " " + label, label + " ", label + "s", "", label.replace("é", "e"), label + "\n", label.lower()])
    if rng.random() < .1:
        header.append(rng.choice(["extra", "", header[0], header[0] + " "]))
        for row in rows:
            row.append(rng.choice(["", "x", "1"]))
    for _ in range(rng.choice([0, 0, 0, 1, 2])):
        if rows:
            rows.insert(rng.randint(0, len(rows)), rng.choice([[], [""] * len(header), list(rng.choice(rows)), rng.choice(rows)[:-1], rng.choice(rows) + ["x"], rng.choice(rows) + ["", ""], [""] * (len(header) - 1), ["NA"] * len(header), [""] * (len(header) + 1), [" "] * len(header)]))


def write(rng, header, rows, path):
    delimiter = rng.choice([",", ",", ";", ";", "\t", "|"])
    end = rng.choice(["\n", "\n", "\r\n", "\r\n", "\r"])
    if end == "\r" and any("\n" in cell for row in [header, *rows] for cell in row):
        end = "\n"  # the engine ends lines at the feed alone then
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=rng.choice([csv.QUOTE_MINIMAL] * 4 + [csv.QUOTE_ALL]))
    writer.writerow(header)
    for row in rows:
        if row:
            writer.writerow(row)
        else:
            out.write(end)
    text = out.getvalue()
    if rng.random() < .1:
        text = text.rstrip("\r\n")
    if rng.random() < .05:
        text += end * rng.randint(1, 3)
    # where a mark stands before a quote, the engine takes the quotes for letters of the first label
    encoding = "utf-8" if text.startswith('"') else rng.choice(["utf-8"] * 12 + ["utf-8-sig"] * 2)
    with open(path, "wb") as stream:
        stream.write(text.encode(encoding))


def made_up(rng, folder, number):
    fields = [field(rng, i) for i in range(rng.randint(3, 8))]
    schema = {"name": f"schema-{number}", "fields": fields}
    if rng.random() < .3:
        schema["missingValues"] = rng.choice([["", "NA"], ["", "-", "N/A"], ["NA"], []])
    scalar = [f["name"] for f in fields if f["type"] not in ("array", "object", "geojson", "list")]
    if rng.random() < .3 and scalar:
        schema["primaryKey"] = rng.choice([scalar[:1], scalar[:2], scalar[0]])
    asked = checks(rng, fields)
    if asked:
        schema["custom_checks"] = asked
    pools = {c["params"]["column"]: {"siret": CODES, "siren": CODES, "phone": CODES, "nomen": ACTS, "year-": YEARS, "openi": HOURS, "frenc": CODES}.get(c["name"][:5], PLACES)
             for c in asked if "column" in c["params"] and ("cog" in c["params"] or c["name"][:6] in ("code-f", "code-p") or c["name"][:5] in ("siret", "siren", "phone", "nomen", "year-", "openi", "frenc")) and "gps" not in c["name"]}
    rows = [[rng.choice(pools[f["name"]]) if f["name"] in pools and rng.random() < .8 else value(rng, f) for f in fields] for _ in range(rng.randint(3, 25))]
    header = [f["name"] for f in fields]
    spoil(rng, header, rows)
    with open(os.path.join(folder, f"s{number}.json"), "w") as stream:
        json.dump(schema, stream, ensure_ascii=False)
    write(rng, header, rows, os.path.join(folder, f"t{number}.csv"))
    return {"file": f"t{number}.csv", "schema": f"s{number}.json"}


def mutant(rng, folder, number, example):
    table, schema_path, schema = example
    with open(table, encoding="utf-8-sig", newline="") as stream:
        text = stream.read()
    first = text.split("\n")[0]
    delimiter = max(",;\t|", key=first.count)
    rows = [row for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    header, body = rows[0], rows[1:41]
    fields = {f["name"]: f for f in schema["fields"]}
    kept = [list(row) for row in body] or [[""] * len(header)]
    while len(kept) < 12:
        kept.append(list(rng.choice(kept)))
    for row in kept:
        for i in range(min(len(row), len(header))):
            if rng.random() < .08:
                row[i] = value(rng, fields.get(header[i], {}))
            elif rng.random() < .04 and row[i]:
                at = rng.randrange(len(row[i]))
                row[i] = rng.choice([row[i][:at] + row[i][at + 1:], row[i].upper(), row[i].lower(), " " + row[i], row[i] + " ", row[i] + "\n", row[i] * 2, row[i][:at] + rng.choice("0129 aé,.-/") + row[i][at:]])
    spoil(rng, header, kept)
    write(rng, header, kept, os.path.join(folder, f"m{number}.csv"))
    name = f"ms-{abs(hash(schema_path)) % 10**8}.json"
    with open(os.path.join(folder, name), "w") as stream:
        json.dump(schema, stream, ensure_ascii=False)
    return {"file": f"m{number}.csv", "schema": name}


def examples(corpus):
    found = []
    with open(os.path.join(corpus, "oracle/validata-0.13.json")) as stream:
        for answer in json.load(stream)["answers"]:
            table, schema = os.path.join(corpus, answer["file"]), os.path.join(corpus, answer["schema"])
            if answer["crash"] or not table.endswith(".csv") or "mutants" in table:
                continue
            try:
                with open(table, encoding="utf-8-sig") as text:
                    text.read()
            except UnicodeDecodeError:
                continue
            with open(schema) as text:
                found.append((table, schema, json.load(text)))
    return found


def main():
    seed, count, folder = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    rng = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    published = examples(sys.argv[4]) if len(sys.argv) > 4 else []
    pairs = []
    for number in range(count):
        if published and number % 2:
            pairs.append(mutant(rng, folder, number, rng.choice(published)))
        else:
            pairs.append(made_up(rng, folder, number))
    with open(os.path.join(folder, "pairs.json"), "w") as stream:
        json.dump(pairs, stream)
    print(f"made: {len(pairs)} pairs in {folder}")


if __name__ == "__main__":
    main()
