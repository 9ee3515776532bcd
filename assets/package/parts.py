"""What the program is made of: a software bill of materials (CycloneDX 1.5) and the licences of all parts.

python3 assets/package/parts.py FOLDER VERSION writes FOLDER/counterpoint-VERSION.cdx.json and FOLDER/THIRD-PARTY.txt, from
`cargo tree` and `cargo metadata` for the machine it runs on: the crates that are linked into the program, without those of tests, build
scripts and macros, and what comes with the program beside code. The same lock file gives the same bytes.
"""

import json
import pathlib
import re
import subprocess
import sys
from datetime import datetime, timezone
from os import environ

BESIDE = ["models/README.md", "alignment/README.md", "matter/README.md", "fonts/README.md", "fonts/OFL.txt", "icons/README.md", "icons/LICENSE"]
TEXTS = re.compile(r"^(licen[cs]e|copying|notice|copyright|unlicense)", re.I)


def asked(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def linked():
    """The packages that are linked into the program, by their ids, what each needs of them, and the id of the program."""
    found = json.loads(asked("cargo", "metadata", "--format-version", "1", "--locked"))
    # What the tests ask of a crate is no part of the program: the tree knows that, the metadata do not.
    tree = asked("cargo", "tree", "--locked", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    named = {tuple(line.split()[:2]) for line in tree.splitlines() if line.strip()}
    ours = {(package["name"], "v" + package["version"]): package for package in found["packages"]}
    packages = {package["id"]: package for name, package in ours.items() if name in named}
    nodes = {node["id"]: node for node in found["resolve"]["nodes"]}
    needs = {own: sorted(dep["pkg"] for dep in nodes[own]["deps"] if dep["pkg"] in packages) for own in packages}
    return packages, needs, found["resolve"]["root"]


def purl(package):
    return f"pkg:cargo/{package['name']}@{package['version']}"


def bill(packages, needs, root, version):
    def component(package, kind):
        licence = package["license"] or "see its file"
        return {"type": kind, "bom-ref": purl(package), "name": package["name"], "version": package["version"],
                "licenses": [{"expression": licence.replace("/", " OR ")}], "purl": purl(package)}

    parts = sorted((packages[own] for own in needs if own != root), key=purl)
    when = datetime.fromtimestamp(int(environ["SOURCE_DATE_EPOCH"]), timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"timestamp": when, "component": component(packages[root], "application")},
        "components": [component(package, "library") for package in parts],
        "dependencies": sorted(({"ref": purl(packages[own]), "dependsOn": sorted(purl(packages[dep]) for dep in deps)}
                                for own, deps in needs.items()), key=lambda one: one["ref"]),
    }


def licences(packages, needs, root):
    """Each text once, with the crates that it is of."""
    texts, bare = {}, []
    for package in sorted((packages[own] for own in needs if own != root), key=purl):
        folder = pathlib.Path(package["manifest_path"]).parent
        files = sorted(file for file in folder.iterdir() if file.is_file() and TEXTS.match(file.name))
        told = f"{package['name']} {package['version']} ({package['license']})"
        if not files:
            bare.append(told)
        for file in files:
            text = file.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
            texts.setdefault(text, []).append(told)
    out = ["What Counterpoint is made of beside its own code, and under which licences.\n"]
    for text, crates in sorted(texts.items(), key=lambda one: (one[1][0], one[0])):
        out.append("=" * 100 + "\n" + "\n".join(sorted(set(crates))) + "\n" + "-" * 100 + "\n" + text + "\n")
    out.append("=" * 100 + "\nNo text of the licence comes with these; it is the one that is named:\n" + "\n".join(bare) + "\n")
    assets = pathlib.Path(__file__).resolve().parent.parent
    for name in BESIDE:
        out.append("=" * 100 + f"\nassets/{name}\n" + "-" * 100 + "\n" + (assets / name).read_text(encoding="utf-8").strip() + "\n")
    return "\n".join(out)


def main(folder, version):
    packages, needs, root = linked()
    folder = pathlib.Path(folder)
    told = json.dumps(bill(packages, needs, root, version), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (folder / f"counterpoint-{version}.cdx.json").write_text(told, encoding="utf-8")
    (folder / "THIRD-PARTY.txt").write_text(licences(packages, needs, root), encoding="utf-8")
    print(f"{len(needs) - 1} crates are linked into the program")


main(sys.argv[1], sys.argv[2])
