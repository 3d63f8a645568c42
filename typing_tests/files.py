"""What type checkers are to infer of what readers give; checked, never run."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import assert_type

from codercareer.claims import Claim, Names
from codercareer.interop.bls import read_api, read_oews, scan_labstat
from codercareer.interop.onet import read_crosswalk, read_job_zones, read_titles
from codercareer.interop.reading import Only, Problem, Reading
from codercareer.interop.series_id import SeriesId
from codercareer.observations import Observation


def a_file_gives_observations_and_problems(path: Path) -> None:
    read = read_oews(path, year=2018, only=Only(occupations="soc2010:29-2071", areas=("us", "us-ca")))

    assert_type(read, Reading)
    assert_type(read.observations, tuple[Observation, ...])
    assert_type(read.problems, tuple[Problem, ...])


def a_response_is_a_file_or_what_json_made_of_it(path: Path, held: Mapping[str, object]) -> None:
    assert_type(read_api(path), Reading)
    assert_type(read_api(held), Reading)


def a_scan_gives_one_or_the_other(path: str) -> None:
    assert_type(scan_labstat(path), Iterator[Observation | Problem])


def what_is_said_of_occupations_keeps_its_type(path: Path) -> None:
    assert_type(read_job_zones(path, release="27.0").claims, Mapping[str, Claim[int]])
    assert_type(read_titles(path, release="27.0").claims, Mapping[str, Claim[Names]])
    assert_type(read_crosswalk(path).claims, Mapping[str, Claim[tuple[str, ...]]])


def a_series_id_is_taken_apart(text: str) -> None:
    assert_type(SeriesId.parse(text).measure, str)
