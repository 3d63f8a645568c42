"""Files read a second time, slowly and plainly, sharing no code with the readers: what these must agree with.

A figure is a plain tuple: dataset, measure, occupation or population, area, period, value, unit, status, low, high,
standard error, relative standard error, sample size, pay basis, edition, method.
"""

import csv
import json
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl

from codercareer.observations import Observation

Figure = tuple[Any, ...]
Fault = tuple[int, str]


def figure(**said: Any) -> Figure:  # noqa: ANN401 - any part
    """Return a plain figure; what is not said is ``None``."""
    names = [
        *("dataset", "measure", "subject", "area", "period", "value", "unit", "status", "low", "high", "error"),
        *("relative", "asked", "basis", "edition", "method"),
    ]
    assert not said.keys() - set(names)
    return tuple(said.get(name) for name in names)


def plain(item: Observation) -> Figure:
    """Return an observation as a plain figure."""
    interval = item.interval
    return figure(
        dataset=item.dataset,
        measure=item.measure,
        subject=item.population or item.occupation,
        area=item.area,
        period=str(item.period),
        value=item.value,
        unit=item.unit,
        status=item.status.value,
        low=None if interval is None else interval.low,
        high=None if interval is None else interval.high,
        error=item.standard_error,
        relative=item.relative_standard_error,
        asked=item.sample_size,
        basis=None if item.pay_basis is None else item.pay_basis.value,
        edition=item.edition,
        method=item.method,
    )


CLASSES = {2010: "hybrid2010", 2011: "hybrid2010", **dict.fromkeys(range(2012, 2019), "soc2010")}
CLASSES |= {2019: "hybrid2018", 2020: "hybrid2018", **dict.fromkeys(range(2021, 2030), "soc2018")}
TOPS = {2010: ("80.00", "166400")} | dict.fromkeys(range(2011, 2016), ("90.00", "187200"))
TOPS |= dict.fromkeys(range(2016, 2022), ("100.00", "208000")) | dict.fromkeys(range(2022, 2026), ("115.00", "239200"))

STATISTICS = {"MEAN": "mean", "PCT10": "p10", "PCT25": "p25", "MEDIAN": "median", "PCT75": "p75", "PCT90": "p90"}
OTHERS = {
    "TOT_EMP": ("employment", "jobs"),
    "EMP_PRSE": ("employment_relative_standard_error", "percent"),
    "MEAN_PRSE": ("mean_wage_relative_standard_error", "percent"),
    "JOBS_1000": ("jobs_per_thousand", "jobs-per-thousand"),
    "LOC_QUOTIENT": ("location_quotient", "ratio"),
    "LOC_Q": ("location_quotient", "ratio"),
    "LOC QUOTIENT": ("location_quotient", "ratio"),
    "PCT_TOTAL": ("industry_share", "percent"),
    "PCT_RPT": ("establishments_reporting_share", "percent"),
}
POSTAL = {"01": "al", "1": "al", "06": "ca", "6": "ca", "11": "dc", "34": "nj", "36": "ny", "48": "tx", "56": "wy"}
POSTAL |= {"66": "gu", "72": "pr"}


def number(text: str) -> Decimal | None:
    """Return the number in a text, or ``None``."""
    try:
        return Decimal(text)
    except ArithmeticError:
        return None


def typed(cell: Any) -> str:  # noqa: ANN401 - any cell
    """Return a cell of a workbook as its text; a float as spreadsheets show it."""
    if cell is None:
        return ""
    return f"{cell:.15g}" if isinstance(cell, float) else str(cell)


def rows_of_text(path: Path) -> list[dict[str, str]]:
    """Return the rows of a text with commas; of a heading that stands twice, the first."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    return [dict(reversed(list(zip(header, row, strict=True)))) for row in rows]


def rows_of_workbook(path: Path, sheet: str) -> list[list[str]]:
    """Return the rows of a sheet as texts, through another library than the readers use."""
    book = openpyxl.load_workbook(path, data_only=True)
    return [[typed(cell) for cell in row] for row in book[sheet].iter_rows(values_only=True)]


def oews(rows: Iterable[Mapping[str, str]], year: int) -> tuple[list[Figure], list[Fault]]:
    """Return the figures of the rows of a table in order, and where something is at fault: row and heading."""
    figures: list[Figure] = []
    faults: list[Fault] = []
    for at, given in enumerate(rows, 2):
        row = {name.upper(): text for name, text in given.items()}
        for name, text in row.items():
            found = oews_figure(name, text, row, year)
            if found == "fault":
                faults.append((at, {"LOC_Q": "LOC_QUOTIENT", "LOC QUOTIENT": "LOC_QUOTIENT"}.get(name, name)))
            elif isinstance(found, tuple):
                figures.append(found)
    return figures, faults


def oews_figure(name: str, text: str, row: Mapping[str, str], year: int) -> Figure | str | None:
    """Return the figure in one cell, ``"fault"``, or ``None`` where there is nothing to read."""
    side, _, statistic = name.partition("_")
    if name in OTHERS:
        measure, unit = OTHERS[name]
    elif side in {"H", "A"} and statistic in STATISTICS:
        span = "hourly" if side == "H" else "annual"
        measure, unit = f"{STATISTICS[statistic]}_{span}_wage", f"usd-per-{'hour' if side == 'H' else 'year'}"
    else:
        return None
    sometimes = name in {"JOBS_1000", "LOC_QUOTIENT", "LOC_Q", "LOC QUOTIENT", "PCT_TOTAL", "PCT_RPT"}
    if text == "":
        return None if sometimes else "fault"
    basis = "annual-only" if row.get("ANNUAL") == "TRUE" else "hourly-only" if row.get("HOURLY") == "TRUE" else None
    value, status, low, high = number(text), "normal", None, None
    if value is not None and (side == "A" or name == "TOT_EMP") and value % 1 == 0:
        value = Decimal(int(value))  # printed without decimals, whatever a copy has made of it
    if value is not None:
        if value < 0 or (value == 0 and (unit.startswith("usd") or name == "TOT_EMP")):
            return "fault"
        no_jobs = number(row["TOT_EMP"]) == 0
        no_pay = 0 in {number(row["H_MEAN"]), number(row["A_MEAN"])}
        if value == 0 and ((sometimes and name != "PCT_RPT" and no_jobs) or (name == "EMP_PRSE" and no_jobs)):
            return "fault"
        if value == 0 and name == "MEAN_PRSE" and no_pay:
            return "fault"
    elif text == "#":
        if not unit.startswith("usd") or year not in TOPS:
            return "fault"
        status, low = "top-coded", Decimal(TOPS[year][0 if side == "H" else 1])
    elif text == "~":
        if name != "PCT_RPT":
            return "fault"
        status, high = "not-published", Decimal("0.5")
    else:
        hidden = (side == "H" and basis == "annual-only") or (side == "A" and basis == "hourly-only")
        status = "not-published" if hidden and unit.startswith("usd") else "suppressed"
    relative = None
    if value is not None and name == "TOT_EMP":
        relative = number(row["EMP_PRSE"])
    if value is not None and name in {"H_MEAN", "A_MEAN"}:
        relative = number(row["MEAN_PRSE"])
    return figure(
        dataset="oews",
        measure=measure,
        subject=subject(row, year),
        area=area(row),
        period=f"{year}-05",
        value=value,
        unit=unit,
        status=status,
        low=low,
        high=high,
        relative=None if relative is not None and relative < 0 else relative,
        basis=basis,
        edition=f"may-{year}",
        method="mb3" if year > 2020 else "design-based",
    )


def subject(row: Mapping[str, str], year: int) -> str:
    """Return the occupation or the population of a row."""
    occupation = f"{CLASSES[year]}:{row['OCC_CODE']}"
    industry, owner = row.get("NAICS", "000000") or "000000", row.get("OWN_CODE", "1235") or "1235"
    if industry == "000000" and owner == "1235":
        return occupation
    slug = f"{occupation.replace(':', '-')}-in-{industry}"
    return slug if owner == "1235" else f"{slug}-owned-by-{owner}"


def area(row: Mapping[str, str]) -> str:
    """Return the area of a row."""
    code = row.get("AREA", "99")
    if code == "99":
        return "us"
    return f"us-{POSTAL[code]}" if len(code) <= 2 else f"us-metro-{code}" if len(code) == 5 else f"us-nonmetro-{code}"


# Projections.


def ep_edition(base: int, target: int, wage: int) -> str:
    """Return the id of an edition, as the page about formats lists them."""
    listed = {
        (2012, 2012): "2012-22",
        (2014, 2015): "2014-24-w2015",
        (2016, 2016): "2016-26-w2016",
        (2016, 2017): "2016-26-w2017",
        (2016, 2018): "2016-26-w2018",
        (2018, 2019): "2018-28-w2019",
        (2019, 2019): "2019-29-w2019",
        (2019, 2020): "2019-29-w2020",
        (2020, 2020): "2020-30",
        (2021, 2021): "2021-31",
        (2022, 2023): "2022-32-w2023",
        (2024, 2024): "2024-34",
    }
    assert target == base + 10
    return listed[base, wage]


def ep_class(base: int) -> str:
    """Return the classification of a base year."""
    return "soc2010" if base < 2019 else "hybrid2018" if base < 2021 else "soc2018"


def ep_figures(code: str, years: tuple[int, int, int], cells: Mapping[str, str]) -> list[Figure]:
    """Return the figures of a row, whose cells come by what they are."""
    base, target, wage = years
    both = f"{base}/{target}"
    shapes = {
        "base": ("employment", str(base), "thousand-jobs", None),
        "target": ("projected_employment", str(target), "thousand-jobs", None),
        "change": ("projected_change", both, "thousand-jobs", None),
        "percent": ("projected_growth", both, "percent", None),
        "self": ("self_employed_share", str(base), "percent", None),
        "openings": ("annual_openings", both, "thousand-jobs-per-year", "separations"),
        "decade": ("decade_openings", both, "thousand-jobs", "replacement-needs"),
        "wage": ("median_annual_wage", f"{wage}-05", "usd-per-year", "mb3" if wage > 2020 else "design-based"),
        "exit rate": ("labor_force_exit_rate", both, "percent-per-year", None),
        "transfer rate": ("occupational_transfer_rate", both, "percent-per-year", None),
        "rate": ("separation_rate", both, "percent-per-year", None),
        "exits": ("labor_force_exits", both, "thousand-jobs-per-year", None),
        "transfers": ("occupational_transfers", both, "thousand-jobs-per-year", None),
        "separations": ("separations", both, "thousand-jobs-per-year", None),
    }
    found: list[Figure] = []
    for what, raw in cells.items():
        measure, period, unit, method = shapes[what]
        text = re.sub(r"\(\d\)$", "", raw.strip()).replace(",", "").replace("$", "")
        status = "not-published" if text in {"N/A", "—"} else "top-coded" if text.startswith(">=") else "normal"
        value = None if status == "not-published" else Decimal(text.removeprefix(">="))
        found.append(
            figure(
                dataset="ep",
                measure=measure,
                subject=f"{ep_class(base)}:{code}",
                area="us",
                period=period,
                value=value if status == "normal" else None,
                unit=unit,
                status=status,
                low=value if status == "top-coded" else None,
                edition=ep_edition(base, target, wage),
                method=method,
            )
        )
    return found


def ep_text(path: Path) -> list[Figure]:
    """Return the figures of the text a search gives: its columns have one order in every issue."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    base, target, wage = (int(re.findall(r"20\d\d", header[column])[0]) for column in (2, 3, 7))
    openings = "decade" if "replacement" in header[6] else "openings"
    found: list[Figure] = []
    for row in rows:
        code = row[1].removeprefix('="').removesuffix('"')
        names = ("base", "target", "change", "percent", openings, "wage")
        found += ep_figures(code, (base, target, wage), dict(zip(names, row[2:8], strict=True)))
    return found


ATTAINED = (
    *("attained_less_than_high_school", "attained_high_school", "attained_some_college", "attained_associate"),
    *("attained_bachelor", "attained_master", "attained_doctoral_or_professional"),
)


def attained(code: str, years: tuple[int, int, int], period: str, cells: Iterable[str]) -> list[Figure]:
    """Return the shares by education of a row."""
    return [
        figure(
            dataset="acs",
            measure=measure,
            subject=f"{ep_class(years[0])}:{code}",
            area="us",
            period=period,
            value=Decimal(text),
            unit="percent",
            status="normal",
            edition=ep_edition(*years),
        )
        for measure, text in zip(ATTAINED, cells, strict=True)
    ]


# Series.

PARTS = ("p10", "p25", "median", "p75", "p90")
KINDS = {
    "01": ("employment", "jobs"),
    "02": ("employment_relative_standard_error", "percent"),
    "05": ("mean_wage_relative_standard_error", "percent"),
    "16": ("jobs_per_thousand", "jobs-per-thousand"),
    "17": ("location_quotient", "ratio"),
    **{f"{n + 6:02}": (f"{p}_hourly_wage", "usd-per-hour") for n, p in enumerate(PARTS)},
    **{f"{n + 11:02}": (f"{p}_annual_wage", "usd-per-year") for n, p in enumerate(PARTS)},
    "03": ("mean_hourly_wage", "usd-per-hour"),
    "04": ("mean_annual_wage", "usd-per-year"),
}


def series(name: str, year: str, text: str, notes: Iterable[str]) -> Figure:
    """Return the figure of a series, cut at its fixed places."""
    kind, place, industry, occupation, data = name[3], name[4:11], name[11:17], name[17:23], name[23:25]
    measure, unit = KINDS[data]
    row = {"OCC_CODE": f"{occupation[:2]}-{occupation[2:]}", "NAICS": industry}
    where = "us" if kind == "N" else f"us-{POSTAL[place[:2]]}" if kind == "S" else f"us-metro-{place[2:]}"
    if kind == "M" and place[:2] != "00":
        where = f"us-nonmetro-{place}"
    status = "normal" if text != "-" else "top-coded" if "5" in notes else "suppressed"
    low = Decimal(TOPS[int(year)][0 if "hourly" in measure else 1]) if status == "top-coded" else None
    return figure(
        dataset="oews",
        measure=measure,
        subject=subject(row, int(year)),
        area=where,
        period=f"{year}-05",
        value=Decimal(text) if status == "normal" else None,
        unit=unit,
        status=status,
        low=low,
        edition=f"may-{year}",
        method="mb3" if int(year) > 2020 else "design-based",
    )


def labstat(text: str) -> list[Figure]:
    """Return the figures of the lines of a flat file."""
    found: list[Figure] = []
    for line in text.splitlines()[1:]:
        name, year, _, value, notes = (part.strip() for part in line.split("\t"))
        found.append(series(name, year, value, notes.split(",")))
    return found


def api(text: str) -> list[Figure]:
    """Return the figures of a response whose series exist."""
    return [
        series(one["seriesID"], entry["year"], entry["value"], [note.get("code") for note in entry["footnotes"]])
        for one in json.loads(text)["Results"]["series"]
        for entry in one["data"]
    ]


# O*NET.

LEVELS = (
    *("less_than_high_school", "high_school", "postsecondary_certificate", "some_college", "associate", "bachelor"),
    *("post_baccalaureate_certificate", "master", "post_master_certificate", "first_professional", "doctoral"),
    "post_doctoral",
)
TRAINING = {"RW": "related_experience", "PT": "on_site_training", "OJ": "on_the_job_training"}


def onet(path: Path, release: str) -> list[Figure]:
    """Return the shares of a file about education."""
    found: list[Figure] = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            scale, category = row["Scale ID"], row["Category"]
            if scale == "IM":
                continue
            month, year = row["Date"].split("/")
            found.append(
                figure(
                    dataset="onet",
                    measure=f"required_{LEVELS[int(category) - 1]}"
                    if scale == "RL"
                    else f"{TRAINING[scale]}_{category}",
                    subject=f"onet{2010 if float(release) < 25.1 else 2019}:{row['O*NET-SOC Code']}",
                    area="us",
                    period=f"{year}-{month}",
                    value=Decimal(row["Data Value"]),
                    unit="percent",
                    status="normal",
                    low=number(row["Lower CI Bound"]),
                    high=number(row["Upper CI Bound"]),
                    error=number(row["Standard Error"]),
                    asked=int(row["N"]),
                    edition=release,
                )
            )
    return found
