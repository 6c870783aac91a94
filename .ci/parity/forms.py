"""Writes published examples again in the forms in which people send them, for the national engine and ours to disagree
about: other encodings, delimiters and quotes, titles above, blank rows and columns, columns moved, renamed, doubled and
left out, and workbooks with typed cells, styles where nothing stands, and no word of how far they reach.

usage: PYTHON forms.py SEED COUNT FOLDER CORPUS [FORM…]
Writes FOLDER/pairs.json and the files it names, the forms in turn. The same seed makes the same files.
"""

import csv
import datetime
import io
import random
import re
import sys
import zipfile

import mutate
import odd


class Table:
    """A published example, cut short, with a few wrong cells."""

    def __init__(self, rng, example):
        path, self.schema_path, self.schema = example
        with open(path, encoding="utf-8-sig", newline="") as stream:
            text = stream.read()
        delimiter = max(",;\t|", key=text.split("\n")[0].count)
        rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
        self.rng = rng
        self.fields = [f for f in self.schema["fields"] if isinstance(f, dict)]
        self.types = {f.get("name"): f.get("type", "string") for f in self.fields}
        self.header = rows[0]
        self.rows = [list(row) for row in rows[1:31]] or [[""] * len(self.header)]
        while len(self.rows) < rng.randint(2, 20):
            self.rows.append(list(rng.choice(self.rows)))
        for row in self.rows:
            for i in range(min(len(row), len(self.header))):
                if rng.random() < .02:
                    row[i] = rng.choice(["", "x", "1", "é", "2024-01-31", "31/01/2024", "1,5", "oui", "TRUE", row[i].upper(), row[i] + " ", row[i] * 2])

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

    def written(self):
        rng = self.rng
        return self.text(rng.choice(",,;;;\t|"), rng.choice(["\n", "\r\n"]), rng.choice([csv.QUOTE_MINIMAL] * 3 + [csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))


def encodings(table):
    rng = table.rng
    encoding = rng.choice(["utf-8", "utf-8-sig", "utf-8-sig", "utf-8-sig", "cp1252", "iso-8859-15", "utf-16"])
    return table.written().encode(encoding, "replace")


def titles(table):
    rng = table.rng
    width = len(table.header)
    above = [rng.choice([["Titre"], ["Titre"] + [""] * (width - 1), [], [""] * width, ["Mise à jour le", "31/01/2024"], ["#"]]) for _ in range(rng.randint(1, 3))]
    table.rows = above[1:] + [table.header] + table.rows
    table.header = above[0]
    return table.written().encode()


def blanks(table):
    rng = table.rng
    for _ in range(rng.randint(1, 3)):
        width = len(table.header)
        act = rng.randrange(5)
        if act == 0:
            at = rng.randint(0, width)
            table.header.insert(at, rng.choice(["", "", " "]))
            for row in table.rows:
                row.insert(at, "")
        elif act == 1:
            table.rows.append(rng.choice([[], [""] * width, [" "] * width]))
        elif act == 2:
            table.rows.insert(rng.randint(0, len(table.rows)), rng.choice([[], [""] * width, [" "], ['""']]))
        elif act == 3:
            row = rng.choice(table.rows)
            del row[rng.randint(0, len(row)):]
        else:
            rng.choice(table.rows).extend(rng.choice([[""], ["x"], ["", ""], ["", "x"]]))
    return table.written().encode()


def columns(table):
    rng = table.rng
    for _ in range(rng.randint(1, 3)):
        labels = table.header
        i = rng.randrange(len(labels)) if labels else 0
        act = rng.randrange(7)
        if act == 0 and len(labels) > 1:
            labels.pop(i)
            for row in table.rows:
                del row[i:i + 1]
        elif act == 1:
            labels.append(rng.choice(["extra", labels[i], labels[i].upper(), labels[i] + "_2", rng.choice(table.fields).get("name", "x")]))
            for row in table.rows:
                row.append(rng.choice(["", "x", "1"]))
        elif act == 2:
            j = rng.randrange(len(labels))
            labels[i], labels[j] = labels[j], labels[i]
            if rng.random() < .7:
                for row in table.rows:
                    if len(row) > max(i, j):
                        row[i], row[j] = row[j], row[i]
        elif act == 3:
            labels[i] = rng.choice([labels[i].upper(), labels[i].lower(), labels[i].title(), labels[i] + " ", " " + labels[i], labels[i].replace("_", " "), labels[i].replace("_", "-"), labels[i] + "s", "\u00a0" + labels[i]])
        elif act == 4:
            labels[:] = [label.upper() for label in labels]
        elif act == 5:
            order = list(range(len(labels)))
            rng.shuffle(order)
            labels[:] = [labels[k] for k in order]
            table.rows = [[row[k] if k < len(row) else "" for k in order] for row in table.rows]
        else:
            for f in table.fields:
                if f.get("name") not in labels and rng.random() < .3:
                    labels.append(f["name"])
                    for row in table.rows:
                        row.append("")
    return table.written().encode()


def doubles(table):
    """Rows that are there twice, keys that are."""
    rng = table.rng
    for _ in range(rng.randint(1, 4)):
        table.rows.insert(rng.randint(0, len(table.rows)), list(rng.choice(table.rows)))
    return table.written().encode()


def typed(rng, text, kind):
    """A cell as somebody would have typed it into a spreadsheet."""
    if text == "":
        return None
    if rng.random() < .15:
        return text
    try:
        if kind in ("integer", "number", "year") or (kind == "string" and rng.random() < .3):
            return float(text) if "." in text else int(text)
        if kind == "boolean":
            return {"true": True, "false": False, "1": True, "0": False}.get(text.lower(), text)
        if kind == "date":
            day = datetime.date.fromisoformat(text)
            return rng.choice([day, datetime.datetime(day.year, day.month, day.day)])
        if kind == "datetime":
            return datetime.datetime.fromisoformat(text).replace(tzinfo=None)
        if kind == "time":
            return datetime.time.fromisoformat(text)
    except (ValueError, OverflowError):
        pass
    return text


def xlsx(table):
    import openpyxl
    from openpyxl.styles import Font
    rng = table.rng
    book = openpyxl.Workbook(write_only=rng.random() < .15)
    sheet = book.create_sheet("Données") if book.write_only else book.active
    kinds = [table.types.get(label, "string") for label in table.header]
    if rng.random() < .1:
        sheet.append(["Titre"])
    sheet.append(table.header)
    for row in table.rows:
        sheet.append([typed(rng, text, kinds[i] if i < len(kinds) else "string") for i, text in enumerate(row)])
    if book.write_only:
        return book
    for cells in sheet.iter_rows(min_row=2):
        for cell in cells:
            if cell.value is not None and rng.random() < .1:
                cell.number_format = rng.choice(odd.FORMATS)
    for _ in range(rng.choice([0, 0, 1, 2])):
        row, column = rng.choice([(sheet.max_row + rng.randint(1, 3), 1), (rng.randint(1, sheet.max_row), sheet.max_column + rng.randint(1, 2)), (sheet.max_row + 1, sheet.max_column + 1)])
        sheet.cell(row, column).font = Font(bold=True)
    if rng.random() < .1:
        book.create_sheet("Autre", rng.choice([0, 1])).append(rng.choice([table.header, ["x"], []]))
    if rng.random() < .3:
        return patched(book, rng.choice(["", '<dimension ref="A1" />', f'<dimension ref="A1:{openpyxl.utils.get_column_letter(max(1, len(table.header) - 1))}{sheet.max_row}" />', f'<dimension ref="A1:ZZ{sheet.max_row + 3}" />']))
    return book


class patched:
    """A workbook whose first sheet says something else of how far it reaches."""

    active = None

    def __init__(self, book, dimension):
        self.book, self.dimension = book, dimension

    def save(self, path):
        content = io.BytesIO()
        self.book.save(content)
        with zipfile.ZipFile(content) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                part = old.read(name)
                if name == "xl/worksheets/sheet1.xml":
                    part = re.sub(rb"<dimension[^>]*/>", self.dimension.encode(), part)
                new.writestr(name, part)


def ods(table):
    import ezodf
    rng = table.rng
    width = max(len(row) for row in [table.header, *table.rows]) + rng.choice([0, 0, 1, 2])
    sheet = ezodf.Sheet("Feuille1", size=(len(table.rows) + 1 + rng.choice([0, 0, 1, 2]), width))
    kinds = [table.types.get(label, "string") for label in table.header]
    for i, label in enumerate(table.header):
        sheet[0, i].set_value(label)
    for at, row in enumerate(table.rows, start=1):
        for i, text in enumerate(row):
            value = typed(rng, text, kinds[i] if i < len(kinds) else "string")
            if isinstance(value, (datetime.date, datetime.datetime)):
                sheet[at, i].set_value(value.isoformat(), "date")
            elif value is not None and not isinstance(value, datetime.time):
                sheet[at, i].set_value(value)
    return sheet


FORMS = {f.__name__: f for f in (encodings, titles, blanks, columns, doubles, xlsx, ods)}


def main():
    seed, count, folder, corpus, *names = sys.argv[1:]
    rng = random.Random(int(seed))
    published = mutate.examples(corpus)
    forms = [FORMS[name] for name in names] if names else list(FORMS.values())

    def make(form):
        table = Table(rng, rng.choice(published))
        return table, form(table)

    odd.save_pairs(folder, int(count), forms, make)


if __name__ == "__main__":
    main()
