"""What must be shown to lose AAPC's A, in all versions. Checked 2026-11-20 against aapc.com and the articles."""

from datetime import date
from typing import Final

from attrs import evolve

from codercareer.claims import Claim
from codercareer.data.aapc_common import READ_NOW
from codercareer.data.aapc_guides import FORTY_HOURS, FORUM_2019
from codercareer.data.aapc_sources import APPRENTICE_STATUS, CPC_COPY, CREDITS, LETTER_2012, LETTERS, OPTIONS
from codercareer.data.sources import ARTICLE_000
from codercareer.dates import DateRange, years
from codercareer.facts import CreditUnit
from codercareer.requirements import Completed, CreditsAtLeast, ExperienceAtLeast, Holds, Passed
from codercareer.rules import Rule
from codercareer.sources import Citation, Supports

_ONE_YEAR: Final = ExperienceAtLeast(years(1), domain="medical-coding")
TWO_YEARS: Final = ExperienceAtLeast(years(2), domain="medical-coding")
_COURSE: Final = CreditsAtLeast(80, CreditUnit.CONTACT_HOUR, topic="medical-coding") | Completed("aapc:cpc-course")
_PRACTICODE: Final = Completed("aapc:practicode")
_PRACTICUM: Final = Completed("aapc:practicum")

_CREDITS_CAME: Final = DateRange(date(2019, 9, 5), date(2023, 1, 1))
_OPTIONS_CAME: Final = DateRange(date(2020, 1, 2), READ_NOW)

ONE_YEAR_SAID: Final = Claim(
    Rule(requires=_ONE_YEAR),
    citations=(Citation(ARTICLE_000, "step 3"),),
    note=(
        "One year is what is left of two for those with a course of 80 hours; the article gives it as the rule for all."
        " A letter of AAPC of January 2012 speaks of one or two years, and a member was told one year in 2018."
        " Whether one year was ever the rule for all is not known."
    ),
)
TWO_LETTERS: Final = Claim(
    Rule(
        requires=TWO_YEARS | (_ONE_YEAR & (_COURSE | _PRACTICUM)) | (_COURSE & _PRACTICUM),
        proof=(
            "Two letters attest two years of coding: one on the employer's letterhead, the other may be a co-worker's.",
            "With the course, one letter of an employer attests one year, and proof of 80 contact hours is added.",
            "CEUs do not count as contact hours.",
        ),
    ),
    since=DateRange(None, date(2012, 2, 1)),
    until=_CREDITS_CAME,
    citations=(
        Citation(LETTERS, "experience, education and Practicum"),
        Citation(FORUM_2019, "the same text, quoted"),
        Citation(LETTER_2012, "one or two years of experience", supports=Supports.SINCE),
        Citation(APPRENTICE_STATUS, "newer rule", supports=Supports.UNTIL),
    ),
    note=(
        "From when is not known; the letter of January 2012 speaks of one or two years, as this rule does. The"
        " Practicum counts as one year of work; course and Practicum together are our reading. The rule changed"
        " between the quotation of September 2019 and the newer page."
    ),
)
FORTY_HOURS_A_WEEK: Final = Claim(
    Rule(
        requires=ExperienceAtLeast(years(2), domain="medical-coding", min_fte=1)
        | (ExperienceAtLeast(years(1), domain="medical-coding", min_fte=1) & _COURSE),
    ),
    until=DateRange(None, date(2023, 1, 1)),
    citations=(Citation(FORTY_HOURS), Citation(APPRENTICE_STATUS, "newer rule", supports=Supports.UNTIL)),
    note="The rule of the two letters, with jobs of 40 hours a week; nobody else says so.",
)
TWO_YEARS_LESS_CREDITS: Final = Claim(
    Rule(
        requires=TWO_YEARS | (_ONE_YEAR & (_COURSE | _PRACTICODE)) | (_COURSE & _PRACTICODE),
        proof=("A letter, a diploma or a transcript proves the course; CEUs are no substitute.",),
    ),
    since=_CREDITS_CAME,
    until=_OPTIONS_CAME,
    citations=(
        Citation(APPRENTICE_STATUS, "credit for course and Practicode"),
        Citation(CREDITS, "credit for course and Practicode"),
        Citation(OPTIONS, "newer wording", supports=Supports.UNTIL),
    ),
    note="Two years; the course takes one off, Practicode takes one off, and both together leave no job to be shown.",
)
THREE_OPTIONS: Final = Claim(
    Rule(
        requires=TWO_YEARS | (_ONE_YEAR & (_COURSE | _PRACTICODE)) | (_COURSE & _PRACTICODE),
        proof=(
            "Only an employer, a supervisor or human resources verifies work; letters of co-workers are not named.",
            "A letter is on letterhead, signed, gives the first and last day of the job, and is sent as a PDF.",
            "Present and former jobs and externships count, before certification and after it.",
            "A letter, a diploma or a transcript proves the course; CEUs are no substitute.",
        ),
    ),
    since=_OPTIONS_CAME,
    citations=(Citation(OPTIONS, "options 1 to 3"),),
    note="The copy breaks off in option 3, education alone; its terms are those of the older page.",
)

# The plan of January 2012 to drop the A: everybody who passes a longer exam is a CPC at once.
PLANNED: Final = DateRange(date(2012, 1, 1))
STILL_AWARDED: Final = (
    Citation(FORUM_2019, "the A is still to be removed"),
    Citation(APPRENTICE_STATUS, "the A is still awarded"),
    Citation(OPTIONS, "the A is still awarded"),
)
WITHDRAWN: Final = "No notice was found; pages of later years still award the apprentice's credential."


def full(exam: str, shown: Claim[Rule]) -> Claim[Rule]:
    """Return the rule for the full credential: the exam, and what must be shown."""
    return evolve(shown, value=evolve(shown.value, requires=Passed(exam) & shown.value.requires))


def apprentice(full_credential: str, exam: str, shown: Claim[Rule]) -> Claim[Rule]:
    """Return the rule for the apprentice: the exam, as long as that is not shown and the full credential not held."""
    return evolve(shown, value=Rule(requires=Passed(exam) & ~Holds(full_credential) & ~shown.value.requires))


def naming(shown: Claim[Rule], *citations: Citation) -> Claim[Rule]:
    """Return the rule with the pages that extend it to another credential."""
    return evolve(shown, citations=(*shown.citations, *citations))


OUTPATIENT_TOO: Final = (
    naming(TWO_LETTERS, Citation(CPC_COPY, "names CPC, CPC-H and CPC-P")),
    evolve(TWO_YEARS_LESS_CREDITS, note=f"{TWO_YEARS_LESS_CREDITS.note} Taken for COC as for CPC."),
    naming(THREE_OPTIONS, Citation(OPTIONS, "names CPC or COC")),
)
