"""Prints a comparison as a table: each point, and what every version says there.

    python3 read.py COMPARISON.json
"""
import json
import sys


def main(path):
    with open(path, encoding="utf-8") as file:
        comparison = json.load(file)
    words, voices = {}, {voice["id"]: voice["name"] for voice in comparison["voices"]}
    speaker = {}
    for article in comparison["articles"]:
        body = article["body"].encode("utf-8")  # offsets count bytes
        for statement in article["statements"]:
            words[statement["id"]] = body[statement["start"]:statement["end"]].decode("utf-8")
            speaker[statement["id"]] = voices.get(statement["voice"], "nobody")
    names = {version["id"]: version["name"] for version in comparison["versions"]}
    for point in comparison["points"]:
        print(f"{point['id']}  {point['label']}  ({point['score']:.2f})")
        for reading in point["readings"]:
            if not reading["statements"]:
                silence = reading.get("silence", {}).get("state", "silent")
                print(f"    {names[reading['version']]}: {silence}")
            for statement in reading["statements"]:
                print(f"    {names[reading['version']]}, {speaker[statement]}: {words[statement]}")


if __name__ == "__main__":
    main(sys.argv[1])
