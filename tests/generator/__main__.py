"""`python -m tests.generator --seed 7 --count 200 FOLDER`: writes invented minutes with their answers beside them."""

import argparse
import json
import sys
from pathlib import Path

from tests.generator import answers, docx_file, minutes, text


def main() -> int:
    """Write the documents; every fourth is Markdown, all are DOCX when asked for."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--docx", action="store_true", help="write Word files instead of text")
    options = parser.parse_args()
    for number in range(options.count):
        write(options.folder, seed=options.seed, number=number, is_docx=options.docx)
    sys.stderr.write(f"{options.count} documents in {options.folder}\n")
    return 0


def write(folder: Path, *, seed: int, number: int, is_docx: bool = False) -> Path:
    """Write document `number` of a seed with its answers beside it; returns the document's path."""
    folder.mkdir(parents=True, exist_ok=True)
    document = minutes.make(seed * 100_000 + number)
    stem = f"minutes-{seed}-{number:04}"
    is_markdown = number % 4 == 3
    content, page = text.render_markdown(document) if is_markdown else text.render(document)
    path = folder / f"{stem}.{'docx' if is_docx else 'md' if is_markdown else 'txt'}"
    if is_docx:
        docx_file.write(document, path)
    else:
        path.write_text(content, encoding="utf-8")
    gold = answers.gold(document, page=page, source=path.name)
    (folder / f"{stem}.gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


if __name__ == "__main__":
    sys.exit(main())
