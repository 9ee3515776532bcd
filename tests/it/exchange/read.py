"""Reads what Counterpoint wrote with tools that Counterpoint's authors did not write, and prints what it found as JSON.

    read.py FORM FILE [MORE]

Leaves with 77 where the tool is not installed (python3 -m pip install -r requirements.txt).
"""
import json
import sys
import tempfile


def docx(path):
    import docx
    from docx.text.run import Run

    document = docx.Document(path)
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    # passages stand in content controls, which python-docx leaves out of a cell's own text
    runs = [Run(run, cell) for cell in cells for run in cell._tc.iter(word + "r")]

    def text(cell):
        return "\n".join("".join(part.text or "" for part in line.iter(word + "t")) for line in cell._tc.iter(word + "p"))

    header = word + "tblHeader"
    return {
        "title": document.paragraphs[0].text,
        "headings": [part.text for part in document.paragraphs if part.style.name.lower().startswith("heading")],
        "tables": [{
            "head": next(table.rows[0]._tr.iter(header), None) is not None,
            "rows": [[text(cell) for cell in row.cells] for row in table.rows],
        } for table in document.tables],
        "marked": [run.text for run in runs if run.font.highlight_color is not None],
        "notes": sum(part.partname == "/word/footnotes.xml" for part in document.part.package.iter_parts()),
    }


def xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    return {
        name: [[value if isinstance(value, (str, int, float, type(None))) else type(value).__name__ for value in row]
               for row in book[name].iter_rows(values_only=True)]
        for name in book.sheetnames
    }


def tei(path, schema):
    from lxml import etree

    document = etree.parse(path)
    checked = etree.RelaxNG(etree.parse(schema))
    names = {"t": "http://www.tei-c.org/ns/1.0"}
    return {
        "valid": checked.validate(document),
        "errors": [str(error) for error in checked.error_log][:5],
        "matters": [[one.get("{http://www.w3.org/XML/1998/namespace}id"), one.text] for one in document.iterfind(".//t:interpGrp[@type='matter']/t:interp", names)],
        "readings": ["".join(reading.itertext()) for reading in document.iterfind(".//t:app/t:rdg", names)],
    }


def qdpx(path):
    from pyrefiqda import RefiProject

    with tempfile.TemporaryDirectory() as folder:
        project = RefiProject.load(path, folder)
        said = []
        for source in project.sources.text_source:
            text = open(RefiProject.resolve_source_path(source.plain_text_path, folder), encoding="utf-8", newline="").read()
            said += [text[part.start_position:part.end_position] for part in source.plain_text_selection]
    return {"passages": said, "cases": [case.name for case in project.cases.case]}


def qualcoder(path):
    """What QualCoder keeps of a project. It is on no index of packages; these are the rules of its importer (refi.py of its
    repository, read in November 2026), told again: a node that is not codable is a category; names of codes, cases and
    sources differ, and what is coded with the second code of a name is lost; a coding's first child is its code; a passage
    without one is a note; passages of a code that has a case's id are the case's, and that code goes."""
    import io
    import xml.etree.ElementTree as etree
    import zipfile

    archive = zipfile.ZipFile(path)
    root = etree.fromstring(archive.read("project.qde"))
    tag = "{urn:QDA-XML:project:1.0}".__add__
    categories, codes, codings, notes, lost = [], {}, [], [], []

    def code(node, folder):
        name = node.get("name")
        if node.get("isCodable") == "false":
            categories.append(name)
            folder = name
        elif any(name == other for other, _ in codes.values()):
            lost.append(name)
        else:
            codes[node.get("guid")] = (name, folder)
        for child in node.findall(tag("Code")):
            code(child, folder)

    for node in root.find(tag("CodeBook"))[0]:
        code(node, None)
    names = set()
    for source in root.findall(f"{tag('Sources')}/{tag('TextSource')}"):
        name = source.get("name")
        if name in names:
            lost.append(name)
        names.add(name)
        part = "sources" + source.get("plainTextPath").split("internal:/")[1]
        text = io.TextIOWrapper(archive.open(part), encoding="utf-8").read()
        for passage in source.findall(tag("PlainTextSelection")):
            words = text[int(passage.get("startPosition")):int(passage.get("endPosition"))]
            memo = passage.findtext(tag("Description")) or ""
            marks = passage.findall(tag("Coding"))
            for mark in marks:
                target = mark[0].get("targetGUID")
                (codings if target in codes else lost).append([target, name, words, memo])
            if not marks:
                notes.append([name, words, memo])
    cases = {}
    for case in root.findall(f"{tag('Cases')}/{tag('Case')}"):
        guid, name = case.get("guid"), case.get("name")
        if name in cases:
            lost.append(name)
        cases[name] = [[coding[1], coding[2]] for coding in codings if coding[0] == guid]
        codes.pop(guid, None)
    kept = [[codes[guid][0], *rest] for guid, *rest in codings if guid in codes]
    return {"categories": categories, "codes": [name for name, _ in codes.values()], "codings": kept, "cases": cases,
            "sources": sorted(names), "notes": notes, "lost": lost}


def qdc(path):
    from pyrefiqda import RefiCodebook

    book = RefiCodebook.load(path)
    return [[code.name, code.description, code.color] for code in book.codes.code]


def record(path, schema):
    import jsonschema

    check = jsonschema.Draft202012Validator(json.load(open(schema, encoding="utf-8")))
    return [error.message for error in check.iter_errors(json.load(open(path, encoding="utf-8")))]


def bib(path):
    from pybtex.database import parse_file

    return {
        key: {"type": entry.type, "authors": [str(name) for name in entry.persons.get("author", [])], **dict(entry.fields)}
        for key, entry in parse_file(path).entries.items()
    }


def ris(path):
    import rispy

    return rispy.loads(open(path, encoding="utf-8").read())


def csl(path):
    from citeproc.source.json import CiteProcJSON

    source = CiteProcJSON(json.load(open(path, encoding="utf-8")))
    return {key: str(reference["title"]) if "title" in reference else None for key, reference in source.items()}


if __name__ == "__main__":
    try:
        print(json.dumps(globals()[sys.argv[1]](*sys.argv[2:]), ensure_ascii=True, default=str))
    except ImportError as missing:
        print(missing, file=sys.stderr)
        sys.exit(77)
