"""How long the readers take, and how much memory: a flat file of five million lines, and a workbook.

Run ``python benchmarks/reading.py``; ``--lines 200000`` for a shorter one. Each case runs in a process of its own, so
that its peak of memory is its own; what it reads is made up, and removed at the end.
"""

import argparse
import csv
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Final

import openpyxl
from measuring import shown, table
from python_calamine import CalamineWorkbook

from codercareer.interop.bls import read_labstat, read_oews, scan_labstat
from codercareer.interop.reading import Only

CODER: Final = Only(occupations="soc2018:29-2072", areas="us", industries="000000")

CODERS: Final = 300
"""Where among the occupations the coders stand."""

HEADER: Final = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n"

FIGURES: Final = (
    *("TOT_EMP", "EMP_PRSE", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"),
    *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"),
)
NUMBERS: Final = (187910, 1.0, 26.91, 55970, 0.6, 17.2, 20.0, 24.16, 30.8, 38.92, 35780, 41600, 50250, 64070, 80950)


def lines(count: int) -> Iterator[str]:
    """Yield the lines of a flat file: the nation first, then areas, each with its occupations and data types."""
    yield HEADER
    made = 0
    for area in range(count):
        place = f"M00{10000 + area:05}" if area else "N0000000"
        for number in range(750):
            code = f"{292072 if number == CODERS else 110000 + 7 * number:06}"
            for kind in range(1, 18):
                if made == count:
                    return
                made += 1
                series = f"OEU{place}000000{code}{kind:02}"
                yield f"{series:<30}\t2024\tA01\t{made % 90000 + 10:>12}\t\n"


def make_flat_file(path: Path, count: int) -> None:
    """Write a flat file of so many lines."""
    with path.open("w", encoding="ascii") as file:
        file.writelines(lines(count))


def make_workbook(path: Path, count: int) -> None:
    """Write a table of so many occupations."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("national_M2024_dl")
    sheet.append(["OCC_CODE", "OCC_TITLE", "O_GROUP", *FIGURES, "ANNUAL", "HOURLY"])
    for number in range(count):
        code = "29-2072" if number == CODERS else f"{11 + number // 9000:02}-{1000 + number % 9000}"
        sheet.append([code, "People", "detailed", *NUMBERS, None, None])
    book.save(path)


def walk(path: Path) -> int:
    """Do nothing but look at each line: what reading a file costs at least."""
    with path.open("rb") as file:
        return sum(1 for _ in file)


def walk_csv(path: Path) -> int:
    """Cut each line into cells with the reader of the standard library, and keep none."""
    with path.open(encoding="ascii", newline="") as file:
        return sum(1 for _ in csv.reader(file, delimiter="\t"))


def scan_all(path: Path) -> int:
    """Make an observation of each line, and keep none."""
    return sum(1 for _ in scan_labstat(path))


def open_openpyxl(path: Path) -> int:
    """Look at each cell, with openpyxl."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return sum(len(row) for row in book.worksheets[0].iter_rows(values_only=True))


def open_calamine(path: Path) -> int:
    """Look at each cell, with python-calamine."""
    return sum(len(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).iter_rows())


FLAT: Final[dict[str, Callable[[Path], int]]] = {
    "only look at each line": walk,
    "csv.reader": walk_csv,
    "read_labstat, one occupation": lambda path: len(read_labstat(path, only=CODER).observations),
    "scan_labstat, every line": scan_all,
}
BOOK: Final[dict[str, Callable[[Path], int]]] = {
    "openpyxl, read-only": open_openpyxl,
    "python-calamine": open_calamine,
    "read_oews, one occupation": lambda path: len(read_oews(path, only=CODER).observations),
    "read_oews, every row": lambda path: len(read_oews(path).observations),
}


def run(case: str, path: Path) -> None:
    """Run one case, and print what it counted, its seconds, and its peak of memory in megabytes."""
    begun = perf_counter()
    counted = {**FLAT, **BOOK}[case](path)
    taken = perf_counter() - begun
    print(counted, taken, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


def report(title: str, cases: dict[str, Callable[[Path], int]], path: Path) -> None:
    """Run each case in a process of its own, and print a table."""
    print(f"\n{title} ({path.stat().st_size / 1e6:,.0f} MB)\n", flush=True)
    rows: list[list[str]] = []
    for case in cases:
        done = subprocess.run(  # noqa: S603 - this file
            [sys.executable, __file__, "--case", case, "--path", str(path)], capture_output=True, check=True, text=True
        )
        counted, taken, peak = done.stdout.split()
        rows.append([case, f"{int(counted):,}", shown(float(taken)), f"{float(peak):,.0f} MB"])
    table(["", "found", "time", "peak of memory"], rows)


def main() -> None:
    """Make the files, and report."""
    parser = argparse.ArgumentParser(description="How long the readers take, and how much memory.")
    parser.add_argument("--lines", type=int, default=5_000_000, help="lines of the flat file")
    parser.add_argument("--rows", type=int, default=30_000, help="rows of the workbook")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--path", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.case:
        run(asked.case, asked.path)
        return
    with tempfile.TemporaryDirectory() as folder:
        flat, book = Path(folder) / "oe.data.1.AllData", Path(folder) / "national_M2024_dl.xlsx"
        make_flat_file(flat, asked.lines)
        report(f"A flat file of {asked.lines:,} lines", FLAT, flat)
        flat.unlink()
        make_workbook(book, asked.rows)
        report(f"A workbook of {asked.rows:,} rows", BOOK, book)


if __name__ == "__main__":
    main()
