"""The five career articles, and the day current pages were read. Checked 2026-11-20 against the articles."""

from datetime import date
from typing import Final

from codercareer.dates import DateRange
from codercareer.sources import Source, Trust

READ: Final = date(2026, 11, 20)
"""Day on which pages that the project calls current were read; most are undated copies."""

ARTICLE_000: Final = Source(
    id="article-000",
    title="Insurance Coder: Career Summary, Job Outlook, and Training Requirements",
    publisher="a career site",
    trust=Trust.ARTICLE,
    published=DateRange(date(2019, 9, 1), date(2026, 11, 21)),
    note="Undated; it prints projections for 2018 to 2028, which came out in September 2019.",
)
ARTICLE_001: Final = Source(
    id="article-001",
    title="How to Become an Insurance Coder in 5 Steps",
    publisher="a career site",
    trust=Trust.ARTICLE,
    published=DateRange(date(2021, 9, 1), date(2026, 11, 21)),
    note="Undated; it prints projections for 2020 to 2030, which came out in autumn 2021.",
)
ARTICLE_002: Final = Source(
    id="article-002",
    title="Career Information for a Degree in Medical Insurance Coding",
    publisher="a career site",
    trust=Trust.ARTICLE,
    published=date(2019, 9, 29),
)
ARTICLE_003: Final = Source(
    id="article-003",
    title="Learn About Being a Medical Coder",
    publisher="Indeed",
    trust=Trust.ARTICLE,
    published=date(2023, 1, 26),
    note="The day is that of its last update.",
)
ARTICLE_004: Final = Source(
    id="article-004",
    title="What Is a Medical Information Coder?",
    publisher="a career site",
    trust=Trust.ARTICLE,
    published=DateRange(date(2019, 3, 29), date(2019, 9, 30)),
    note=(
        "Undated; it prints wages of May 2018, which came out on 29 March 2019, and still the projections for 2016 to"
        " 2026, which were replaced in September 2019."
    ),
)

ARTICLES: Final = (ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004)
"""The five career articles the project began with."""
