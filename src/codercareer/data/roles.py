"""What jobs are called, and what statistics count them in. Checked 2026-11-20 against the articles, BLS and O*NET."""

from datetime import date
from typing import Final

from codercareer.careers import Role
from codercareer.claims import Claim, History, Names
from codercareer.data.coder import with_work
from codercareer.data.figure_sources import (
    BIZFLUENT,
    EP,
    EP_OTHER_PRINT,
    MONSTER,
    OEWS,
    ONET_18,
    ONET_27,
    ONET_MATCH,
    OOH_2019_29,
)
from codercareer.data.sources import ARTICLE_000, ARTICLE_001, ARTICLE_002, ARTICLE_003, ARTICLE_004
from codercareer.dates import DateRange
from codercareer.sources import Citation


def _may(year: int) -> DateRange:
    """Return some day of the May that the first tables in a classification are about."""
    return DateRange(date(year, 5, 1), date(year, 6, 1))


_CODER: Final = Role(
    id="coder",
    names=History(
        Claim(
            Names("medical coder", also=("coder", "health information coder", "medical bill coder")),
            citations=(
                Citation(ONET_27, "Occupation Data, 29-2072.00: “includes medical coders”"),
                Citation(ONET_MATCH, "reported titles: coder"),
                Citation(EP["2012-22"], "examples in row 29-2071: health information coder"),
                Citation(EP["2016-26-w2016"], "examples in row 29-2071: health information coder"),
                Citation(EP["2022-32-w2023"], "examples in row 29-2072: health information coder, medical bill coder"),
            ),
        ),
        Claim(Names("insurance coder"), citations=(Citation(ARTICLE_000, "title"),)),
        Claim(Names("insurance coder", also=("medical coder",)), citations=(Citation(ARTICLE_001, "what they are"),)),
        Claim(
            Names("medical insurance coder", also=("medical coder",)),
            citations=(Citation(ARTICLE_002, "introduction and essential information"),),
        ),
        Claim(Names("medical coder"), citations=(Citation(ARTICLE_003, "title"),)),
        Claim(Names("medical information coder"), citations=(Citation(ARTICLE_004, "title"),)),
    ),
    counted_in=History(
        Claim(
            ("soc2000:29-2071",),
            until=_may(2010),
            citations=(
                Citation(BIZFLUENT, "hospital coders"),
                Citation(MONSTER, "title"),
            ),
            note="Two pages that print figures of this code for coders; neither is by the bureau.",
        ),
        Claim(
            ("hybrid2010:29-2071",),
            since=_may(2010),
            until=_may(2012),
            citations=(Citation(OEWS[2010], "row 29-2071"), Citation(OEWS[2011], "row 29-2071")),
            note="The code and title that the projections for 2012 to 2022 count health information coders in.",
        ),
        Claim(
            ("onet2010:29-2071.00", "soc2010:29-2071"),
            since=_may(2012),
            until=_may(2019),
            citations=(
                Citation(EP["2012-22"], "examples in row 29-2071: health information coder"),
                Citation(EP["2016-26-w2016"], "examples in row 29-2071: health information coder"),
                Citation(ONET_18, "Occupation Data, 29-2071.00: work with numerical codes"),
                Citation(ARTICLE_000, "what it is, and step 4: the bureau's classification, by its title"),
                Citation(ARTICLE_002, "career information: part of the group so titled"),
                Citation(ARTICLE_004, "employment and salary info: part of the group so titled"),
            ),
            note="The group is wider: it holds cancer registrars too (004), and coders alone are not counted (000).",
        ),
        Claim(
            ("hybrid2018:29-2098",),
            since=_may(2019),
            until=_may(2021),
            citations=(
                Citation(OEWS[2019], "title of row 29-2098, which holds medical records specialists"),
                Citation(OEWS[2020], "title of row 29-2098, which holds medical records specialists"),
                Citation(OOH_2019_29, "the page about this occupation reports the row"),
                Citation(ARTICLE_001, "table: under a title near that page's"),
            ),
            note="A mixture with dosimetrists and with technicians of other kinds.",
        ),
        Claim(
            ("onet2019:29-2072.00", "soc2018:29-2072"),
            since=_may(2021),
            citations=(
                Citation(ONET_27, "Occupation Data, 29-2072.00: “includes medical coders”"),
                Citation(EP["2022-32-w2023"], "examples in row 29-2072: health information coder, medical bill coder"),
                Citation(
                    EP_OTHER_PRINT["2024-34"], "examples in row 29-2072: health information coder, medical bill coder"
                ),
            ),
            note="The group is wider than coders, and narrower than the one before: registrars are counted elsewhere.",
        ),
    ),
)

ROLES: Final = (with_work(_CODER),)
"""What jobs are called."""
