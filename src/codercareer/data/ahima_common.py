"""What AHIMA lays down for all its exams. Checked 2026-11-20 against copies of its questions and answers."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History
from codercareer.data.ahima_guides import CCA_2026_FORMAT, OLD_GUIDE
from codercareer.data.ahima_sources import CANDIDATE_GUIDE_2017, CCS_BETA_2020, FAQ_COPY, RECERTIFICATION_2019
from codercareer.data.shorthand import always
from codercareer.dates import DateRange
from codercareer.exams import BetaPeriod, PassMark, PassRate, TestingWindow
from codercareer.quantities import Between
from codercareer.sources import Citation

OFFERED: Final = True
"""That an exam can be sat."""

BY_AHIMA: Final = always("ahima", Citation(CANDIDATE_GUIDE_2017, "list of the exams"), Citation(FAQ_COPY, "applying"))

_BY_2026: Final = DateRange(None, date(2026, 11, 21))
"""By the day in 2026 on which the version of today was read."""

PERCENT_75: Final = Claim(
    PassMark(score=75),
    until=_BY_2026,
    citations=(Citation(OLD_GUIDE, "passing score of each exam"),),
    note=(
        "An older text. AHIMA itself, in 2010, speaks of a raw score set for each exam by a panel of experts, "
        "the modified Angoff method, without a number."
    ),
)
SCALED_300: Final = Claim(
    PassMark(score=300, percent=False, scale=Between(100, 400)),
    since=_BY_2026,
    citations=(Citation(CCA_2026_FORMAT, "how AHIMA scores its exams"),),
    note="The day on which scaled scores came is not known.",
)

DAYS_90: Final = Claim(90, since=date(2020, 7, 13), citations=(Citation(FAQ_COPY, "retest waiting period"),))
DAYS_90_AT_FIRST: Final = Claim(
    90,
    since=date(2020, 7, 13),
    until=date(2023, 9, 11),
    citations=(Citation(FAQ_COPY, "retest waiting period"),),
)
DAYS_30: Final = Claim(
    30,
    since=date(2023, 9, 11),
    citations=(Citation(FAQ_COPY, "retest waiting period, CCA and CCS only"),),
)

WINDOW: Final = History(
    Claim(
        TestingWindow(days=120, extension_days=30, longest_extension_days=90, extension_fee_usd=50),
        citations=(Citation(FAQ_COPY, "eligibility period and extensions"),),
        note=(
            "An extension must be asked for 14 days ahead. "
            "An older guide, studyguidezone.com of about 2014, says four months from the authorization to test."
        ),
    ),
)

BETA_2020: Final = History(
    Claim(
        BetaPeriod(weeks_to_result=Between(None, 24)),
        since=date(2020, 7, 1),
        until=DateRange(date(2020, 7, 2), date(2026, 4, 22)),
        citations=(Citation(CCS_BETA_2020, "beta exam"),),
        note=(
            "How long it lasted is not known; a guide of 21 April 2026 describes the exam as settled. Of beta exams "
            "in general, a copy of AHIMA's questions and answers says that results take up to 10 weeks from its start."
        ),
    ),
)

_ENDED_BY_2019: Final = DateRange(None, date(2020, 1, 1))
"""By the page of 2019 that says the exam is no longer offered."""

NO_LONGER: Final = History(
    Claim(
        value=True,
        until=_ENDED_BY_2019,
        citations=(Citation(RECERTIFICATION_2019, "exams no longer offered"),),
        note="Once offered, since it no longer is; from when is not known.",
    ),
    Claim(
        value=False,
        since=_ENDED_BY_2019,
        citations=(Citation(RECERTIFICATION_2019, "exams no longer offered"),),
        note="The day of the last exam is not known.",
    ),
)


def first_time(
    year: int, percent: int, candidates: int | None, *citations: Citation, note: str = ""
) -> Claim[PassRate]:
    """Return the share of first-time candidates who passed in one year, as one page prints it."""
    return Claim(
        PassRate(year=year, percent=Between.exactly(percent), candidates=candidates),
        since=date(year, 1, 1),
        until=date(year + 1, 1, 1),
        citations=citations,
        note=note,
    )
