"""What statistics count coders and their neighbours as. Checked 2026-11-20 against the tables named by each claim.

A code is an occupation of its own in each edition of the classification. The tables of OEWS for May 2010 and 2011
stand between SOC 2000 and SOC 2010, those for May 2019 and 2020 (and the projections 2019-29 and 2020-30) between SOC
2010 and SOC 2018; every row of them carries a mixed edition, `hybrid2010` or `hybrid2018`. What a code became in a
later edition is said without weights: no source gives any, so a split can be named and never apportioned.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final

from codercareer.careers import Occupation
from codercareer.claims import Claim, History, Names
from codercareer.data.figure_sources import (
    BIZFLUENT,
    EP,
    EP_DAYS,
    EP_OTHER_PRINT,
    MONSTER,
    OEWS,
    ONET_18,
    ONET_27,
    ONET_29,
    ONET_CROSSWALK,
    OOH_2018_28,
    OOH_2019_29,
)
from codercareer.dates import AnyDate, PartialDate
from codercareer.sources import Citation, Source

_BACHELOR: Final = "bachelor's degree"
_ASSOCIATE: Final = "associate's degree"
_AWARD: Final = "postsecondary nondegree award"
_DIPLOMA: Final = "high school diploma or equivalent"
_NONE: Final = "none"
_UNDER_FIVE: Final = "less than 5 years"
_SHORT: Final = "short-term on-the-job training"
_MODERATE: Final = "moderate-term on-the-job training"

_EDITIONS: Final = {
    "soc2010": ("2012-22", "2014-24-w2015", "2016-26-w2016", "2016-26-w2017", "2016-26-w2018", "2018-28-w2019"),
    "hybrid2018": ("2019-29-w2019", "2019-29-w2020", "2020-30"),
    "soc2018": ("2021-31", "2022-32-w2023", "2024-34"),
}
"""The editions of the projections in which a classification is used."""

_OEWS_YEARS: Final = {
    "hybrid2010": (2010, 2011),
    "soc2010": (2012, 2018),
    "hybrid2018": (2019, 2020),
    "soc2018": (2021, 2025),
}
"""The first and the last May that the wage tables in a classification are about."""

_Assigned = Mapping[str, tuple[str, ...]] | str
"""A category, or the editions of the projections that gave each category."""


@cache
def _assignment(column: str, value: str, edition: str) -> Claim[str]:
    """Return what a column of an edition of the projections says; many rows of it say the same."""
    return Claim(
        value,
        since=EP_DAYS[edition],
        citations=tuple(
            Citation(prints[edition], f"column of {column}") for prints in (EP, EP_OTHER_PRINT) if edition in prints
        ),
        note=f"Assigned in the projections {edition.replace('-w', ', issued with wages of May ')}.",
    )


def _assigned(classification: str, column: str, given: _Assigned | None, *more: Claim[str]) -> History[str]:
    """Return what each edition of the projections in a classification assigned."""
    by_value = {} if given is None else {given: _EDITIONS[classification]} if isinstance(given, str) else given
    return History(
        *(_assignment(column, value, edition) for value, editions in by_value.items() for edition in editions), *more
    )


def _soc(  # noqa: PLR0913 - what the tables say of one code
    id_: str,
    title: str,
    *,
    education: _Assigned | None = None,
    experience: _Assigned | None = None,
    training: _Assigned | None = None,
    became: History[tuple[str, ...]] | None = None,
    also: tuple[str, ...] = (),
    also_from: tuple[Citation, ...] = (),
    handbook: tuple[Claim[str], ...] = (),
) -> Occupation:
    """Return an occupation that the wage tables print."""
    classification, _, code = id_.partition(":")
    first, last = _OEWS_YEARS[classification]
    return Occupation(
        id=id_,
        classification=classification,
        code=code,
        names=History(
            Claim(
                Names(title, also=also),
                since=PartialDate(first, 5),
                citations=(*(Citation(OEWS[year], f"row {code}") for year in (first, last)), *also_from),
                note=f"So titled in the tables from May {first} to May {last}.",
            )
        ),
        entry_education=_assigned(classification, "entry education", education, *handbook),
        work_experience=_assigned(classification, "work experience", experience),
        on_the_job_training=_assigned(classification, "on-the-job training", training),
        became=History[tuple[str, ...]]() if became is None else became,
    )


def _titled(id_: str, title: str, *citations: Citation, note: str = "") -> Occupation:
    """Return an occupation of which only the title is known."""
    classification, _, code = id_.partition(":")
    return Occupation(
        id=id_,
        classification=classification,
        code=code,
        names=History(Claim(Names(title), citations=citations, note=note)),
    )


def _onet(
    id_: str,
    title: str,
    *,
    into: tuple[str, ...] = (),
    zones: tuple[tuple[int, AnyDate, str, tuple[Source, ...]], ...] = (),
    seen: Source | None = None,
) -> Occupation:
    """Return an occupation of O*NET: its title, its job zones, and what it became in O*NET-SOC 2019."""
    classification, _, code = id_.partition(":")
    printed = (Citation(ONET_CROSSWALK, f"row {code}"),)
    return Occupation(
        id=id_,
        classification=classification,
        code=code,
        names=History(
            Claim(Names(title), citations=printed if seen is None else (*printed, Citation(seen, "Occupation Data")))
        ),
        job_zone=History(
            *(
                Claim(
                    zone,
                    since=since,
                    citations=tuple(Citation(source, "Job Zones") for source in sources),
                    note=f"Set by: {by}.",
                )
                for zone, since, by, sources in zones
            )
        ),
        became=History(Claim(tuple(f"onet2019:{other}" for other in into), citations=printed)) if into else History(),
    )


def _became(*ids: str, citations: tuple[Citation, ...], note: str = "") -> History[tuple[str, ...]]:
    return History(Claim(ids, citations=citations, note=note))


_BY_CROSSWALK: Final = "Read off the rows of the O*NET crosswalk for the .00 codes; it gives no weights."
_BY_TITLE: Final = "Read off its title, which joins the titles of the later codes; no weights are published."


def _parts_of_hybrid(code: str) -> tuple[Citation, ...]:
    return (Citation(OEWS[2020], f"row {code}: its title"), Citation(ONET_CROSSWALK, "codes of the titles in it"))


_HYBRID_2010: Final = (
    _soc("hybrid2010:00-0000", "All Occupations"),
    _soc("hybrid2010:11-9111", "Medical and Health Services Managers"),
    _soc("hybrid2010:29-2071", "Medical Records and Health Information Technicians"),
    _soc("hybrid2010:31-9094", "Medical Transcriptionists"),
    _soc("hybrid2010:43-3021", "Billing and Posting Clerks"),
    _soc("hybrid2010:43-4171", "Receptionists and Information Clerks"),
    _soc("hybrid2010:43-4199", "Information and Record Clerks, All Other"),
    _soc("hybrid2010:43-6013", "Medical Secretaries"),
)

_HYBRID_2018: Final = (
    _soc("hybrid2018:00-0000", "All Occupations"),
    _soc(
        "hybrid2018:11-9111",
        "Medical and Health Services Managers",
        education=_BACHELOR,
        experience=_UNDER_FIVE,
        training=_NONE,
    ),
    _soc(
        "hybrid2018:29-2098",
        ("Medical Dosimetrists, Medical Records Specialists, and Health Technologists and Technicians, All Other"),
        also=("Medical Records and Health Information Specialists",),
        also_from=(Citation(OOH_2019_29, "title of the page, which reports this row"),),
        education=_AWARD,
        experience=_NONE,
        training=_NONE,
        became=_became(
            "soc2018:29-2036",
            "soc2018:29-2072",
            "soc2018:29-2099",
            citations=_parts_of_hybrid("29-2098"),
            note=_BY_TITLE,
        ),
    ),
    _soc(
        "hybrid2018:29-9098",
        (
            "Health Information Technologists, Medical Registrars, Surgical Assistants,"
            " and Healthcare Practitioners and Technical Workers, All Other"
        ),
        education=_AWARD,
        experience=_NONE,
        training=_NONE,
        became=_became(
            "soc2018:29-9021",
            "soc2018:29-9093",
            "soc2018:29-9099",
            citations=_parts_of_hybrid("29-9098"),
            note=_BY_TITLE,
        ),
    ),
    _soc("hybrid2018:31-9094", "Medical Transcriptionists", education=_AWARD, experience=_NONE, training=_NONE),
    _soc("hybrid2018:43-3021", "Billing and Posting Clerks", education=_DIPLOMA, experience=_NONE, training=_MODERATE),
    _soc("hybrid2018:43-4000", "Information and Record Clerks"),
    _soc(
        "hybrid2018:43-4171",
        "Receptionists and Information Clerks",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "hybrid2018:43-4199",
        "Information and Record Clerks, All Other",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "hybrid2018:43-6013",
        "Medical Secretaries and Administrative Assistants",
        education=_DIPLOMA,
        experience=_NONE,
        training=_MODERATE,
    ),
)

_ONET_2010: Final = (
    _onet(
        "onet2010:11-9111.00",
        "Medical and Health Services Managers",
        into=("11-9111.00",),
        zones=((5, PartialDate(2008, 6), "analyst", (ONET_18,)),),
        seen=ONET_18,
    ),
    _onet("onet2010:15-1121.00", "Computer Systems Analysts", into=("15-1211.00",)),
    _onet("onet2010:15-1121.01", "Informatics Nurse Specialists", into=("15-1211.01",)),
    _onet(
        "onet2010:29-2071.00",
        "Medical Records and Health Information Technicians",
        into=("29-2072.00", "29-9021.00"),
        zones=((3, PartialDate(2013, 7), "analyst", (ONET_18,)),),
        seen=ONET_18,
    ),
    _onet("onet2010:29-2099.00", "Health Technologists and Technicians, All Other", into=("29-2036.00", "29-2099.00")),
    _onet("onet2010:29-2099.01", "Neurodiagnostic Technologists", into=("29-2099.01",)),
    _onet("onet2010:29-2099.05", "Ophthalmic Medical Technologists", into=("29-2099.05",)),
    _onet("onet2010:29-2099.06", "Radiologic Technicians", into=("29-2034.00",)),
    _onet("onet2010:29-2099.07", "Surgical Assistants", into=("29-9093.00",)),
    _onet(
        "onet2010:29-9099.00",
        "Healthcare Practitioners and Technical Workers, All Other",
        into=("29-9021.00", "29-9093.00", "29-9099.00"),
    ),
    _onet("onet2010:29-9099.01", "Midwives", into=("29-9099.01",)),
    _onet(
        "onet2010:31-9094.00",
        "Medical Transcriptionists",
        into=("31-9094.00",),
        zones=((3, PartialDate(2012, 7), "analyst", (ONET_18,)),),
        seen=ONET_18,
    ),
    _onet("onet2010:43-4051.03", "Patient Representatives", into=("29-2099.08",)),
    _onet("onet2010:43-6013.00", "Medical Secretaries", into=("43-6013.00",)),
)

_ONET_2019: Final = (
    _onet(
        "onet2019:11-9111.00",
        "Medical and Health Services Managers",
        zones=((4, PartialDate(2022, 8), "analyst", (ONET_27,)),),
        seen=ONET_27,
    ),
    _onet("onet2019:15-1211.00", "Computer Systems Analysts"),
    _onet("onet2019:15-1211.01", "Health Informatics Specialists"),
    _onet("onet2019:29-2034.00", "Radiologic Technologists and Technicians"),
    _onet("onet2019:29-2036.00", "Medical Dosimetrists"),
    _onet(
        "onet2019:29-2072.00",
        "Medical Records Specialists",
        zones=((3, PartialDate(2021, 11), "analyst, preliminary", (ONET_27, ONET_29)),),
        seen=ONET_27,
    ),
    _onet("onet2019:29-2099.00", "Health Technologists and Technicians, All Other"),
    _onet("onet2019:29-2099.01", "Neurodiagnostic Technologists"),
    _onet("onet2019:29-2099.05", "Ophthalmic Medical Technologists"),
    _onet("onet2019:29-2099.08", "Patient Representatives"),
    _onet(
        "onet2019:29-9021.00",
        "Health Information Technologists and Medical Registrars",
        zones=((3, PartialDate(2021, 11), "analyst, preliminary", (ONET_27,)),),
        seen=ONET_27,
    ),
    _onet("onet2019:29-9093.00", "Surgical Assistants"),
    _onet("onet2019:29-9099.00", "Healthcare Practitioners and Technical Workers, All Other"),
    _onet("onet2019:29-9099.01", "Midwives"),
    _onet(
        "onet2019:31-9094.00",
        "Medical Transcriptionists",
        zones=((3, PartialDate(2021, 8), "analyst", (ONET_27,)),),
        seen=ONET_27,
    ),
    _onet("onet2019:43-6013.00", "Medical Secretaries and Administrative Assistants"),
)

_SOC_2000: Final = (
    _titled(
        "soc2000:29-2071",
        "Medical Records and Health Information Technicians",
        Citation(MONSTER, "title"),
        Citation(BIZFLUENT, "the occupation it takes hospital coders for"),
        note="Known only from copies of figures for May 2006 to May 2009, which came before SOC 2010.",
    ),
)

_SOC_2010: Final = (
    _soc("soc2010:00-0000", "All Occupations"),
    _soc(
        "soc2010:11-9111",
        "Medical and Health Services Managers",
        education=_BACHELOR,
        experience={_NONE: _EDITIONS["soc2010"][:1], _UNDER_FIVE: _EDITIONS["soc2010"][1:]},
        training=_NONE,
        became=_became("soc2018:11-9111", citations=(Citation(ONET_CROSSWALK, "row 11-9111.00"),), note=_BY_CROSSWALK),
    ),
    _soc(
        "soc2010:29-2071",
        "Medical Records and Health Information Technicians",
        education=_AWARD,
        experience=_NONE,
        training=_NONE,
        handbook=(
            Claim(
                _AWARD,
                since=OOH_2018_28.published,
                citations=(Citation(OOH_2018_28, "quick facts"),),
                note="Printed in the handbook with the projections 2018-28.",
            ),
        ),
        became=_became(
            "hybrid2018:29-2098",
            "hybrid2018:29-9098",
            "soc2018:29-2072",
            "soc2018:29-9021",
            citations=(
                Citation(ONET_CROSSWALK, "rows 29-2071.00"),
                Citation(OEWS[2019], "titles of rows 29-2098 and 29-9098"),
            ),
            note=f"{_BY_CROSSWALK} The mixed codes are those whose titles hold the two new ones.",
        ),
    ),
    _soc(
        "soc2010:29-2099",
        "Health Technologists and Technicians, All Other",
        education={_DIPLOMA: _EDITIONS["soc2010"][:2], _AWARD: _EDITIONS["soc2010"][2:]},
        experience=_NONE,
        training=_NONE,
        became=_became(
            "hybrid2018:29-2098",
            citations=(Citation(OEWS[2019], "title of row 29-2098"),),
            note="Its title is a part of that row's title; parts of it went elsewhere too, see the O*NET codes.",
        ),
    ),
    _soc(
        "soc2010:31-9094",
        "Medical Transcriptionists",
        education=_AWARD,
        experience=_NONE,
        training=_NONE,
        became=_became("soc2018:31-9094", citations=(Citation(ONET_CROSSWALK, "row 31-9094.00"),), note=_BY_CROSSWALK),
    ),
    _soc(
        "soc2010:43-3021",
        "Billing and Posting Clerks",
        education=_DIPLOMA,
        experience=_NONE,
        training={_SHORT: _EDITIONS["soc2010"][:1], _MODERATE: _EDITIONS["soc2010"][1:]},
    ),
    _soc("soc2010:43-4000", "Information and Record Clerks"),
    _soc(
        "soc2010:43-4171",
        "Receptionists and Information Clerks",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "soc2010:43-4199",
        "Information and Record Clerks, All Other",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "soc2010:43-6013",
        "Medical Secretaries",
        education=_DIPLOMA,
        experience=_NONE,
        training=_MODERATE,
        became=_became("soc2018:43-6013", citations=(Citation(ONET_CROSSWALK, "row 43-6013.00"),), note=_BY_CROSSWALK),
    ),
)

_SOC_2018: Final = (
    _soc("soc2018:00-0000", "All Occupations"),
    _soc(
        "soc2018:11-9111",
        "Medical and Health Services Managers",
        education=_BACHELOR,
        experience=_UNDER_FIVE,
        training=_NONE,
    ),
    _titled(
        "soc2018:29-2036", "Medical Dosimetrists", *_parts_of_hybrid("29-2098"), note="No figures of it are held here."
    ),
    _soc("soc2018:29-2072", "Medical Records Specialists", education=_AWARD, experience=_NONE, training=_NONE),
    _soc(
        "soc2018:29-2099",
        "Health Technologists and Technicians, All Other",
        education=_AWARD,
        experience=_NONE,
        training=_NONE,
    ),
    _soc(
        "soc2018:29-9021",
        "Health Information Technologists and Medical Registrars",
        education=_ASSOCIATE,
        experience=_NONE,
        training=_NONE,
    ),
    _titled(
        "soc2018:29-9093", "Surgical Assistants", *_parts_of_hybrid("29-9098"), note="No figures of it are held here."
    ),
    _titled(
        "soc2018:29-9099",
        "Healthcare Practitioners and Technical Workers, All Other",
        *_parts_of_hybrid("29-9098"),
        note="No figures of it are held here.",
    ),
    _soc("soc2018:31-9094", "Medical Transcriptionists", education=_AWARD, experience=_NONE, training=_NONE),
    _soc("soc2018:43-3021", "Billing and Posting Clerks", education=_DIPLOMA, experience=_NONE, training=_MODERATE),
    _soc("soc2018:43-4000", "Information and Record Clerks"),
    _soc(
        "soc2018:43-4171",
        "Receptionists and Information Clerks",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "soc2018:43-4199",
        "Information and Record Clerks, All Other",
        education=_DIPLOMA,
        experience=_NONE,
        training=_SHORT,
    ),
    _soc(
        "soc2018:43-6013",
        "Medical Secretaries and Administrative Assistants",
        education=_DIPLOMA,
        experience=_NONE,
        training=_MODERATE,
    ),
)

OCCUPATIONS: Final = (*_HYBRID_2010, *_HYBRID_2018, *_ONET_2010, *_ONET_2019, *_SOC_2000, *_SOC_2010, *_SOC_2018)
"""Every occupation that a row of `statistics.csv` or another entry names."""
