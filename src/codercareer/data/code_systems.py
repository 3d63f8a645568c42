"""Classifications that are coded in. Checked 2026-11-23 against federal rules and the five career articles."""

from datetime import date
from typing import Final

from codercareer.claims import Claim, History, Names
from codercareer.credentials import CodeSystem
from codercareer.data.ahima_guides import CCA_2026_GUIDE
from codercareer.data.sources import ARTICLE_000, ARTICLE_003, ARTICLE_004
from codercareer.dates import DateRange
from codercareer.sources import Citation, Source, Trust

ICD_10_DAY: Final = date(2015, 10, 1)
"""Day from which services in the United States are coded in ICD-10."""

ICD_9_YEARS: Final = DateRange(None, ICD_10_DAY)
"""When a page was written that still speaks of ICD-9-CM and carries no date."""

_CODE_SETS: Final = Source(
    id="cfr-45-162-1002",
    title="45 CFR 162.1002, medical data code sets",
    publisher="Department of Health and Human Services, copy of the Cornell Legal Information Institute",
    trust=Trust.OFFICIAL_COPY,
    url="https://www.law.cornell.edu/cfr/text/45/162.1002",
    note="A stored copy of unknown age, of which the paragraphs on the years before ICD-10 were readable.",
)
_FINAL_RULE: Final = Source(
    id="fr-2014-18347",
    title="ICD-10-CM and ICD-10-PCS: change to the compliance date, final rule, 79 FR 45128",
    publisher="Department of Health and Human Services, copy of Justia",
    trust=Trust.OFFICIAL_COPY,
    published=date(2014, 8, 4),
    url="https://regulations.justia.com/regulations/fedreg/2014/08/04/2014-18347.html",
)
_NOW: Final = Citation(CCA_2026_GUIDE, "code sets of the exam")
"""What coders are examined in today."""

CPT: Final = CodeSystem(
    id="cpt",
    names=History(
        Claim(Names("Current Procedural Terminology", short="CPT"), citations=(Citation(_CODE_SETS),)),
        Claim(
            Names("Current Procedural Terminology", short="CPT"),
            citations=(Citation(ARTICLE_003, "education"), Citation(ARTICLE_004, "education options")),
        ),
    ),
    in_use=History(Claim(value=True, citations=(Citation(_CODE_SETS, "services of physicians and others"), _NOW))),
)
HCPCS: Final = CodeSystem(
    id="hcpcs-level-ii",
    names=History(
        Claim(
            Names("Healthcare Common Procedure Coding System, Level II", short="HCPCS Level II", also=("HCPCS",)),
            citations=(Citation(_CODE_SETS), _NOW),
            note="The rule names the system; its Level II is what is left when CPT is named apart.",
        ),
        Claim(
            Names("Healthcare Common Procedure Coding Systems", short="HCPCS"),
            citations=(Citation(ARTICLE_003, "education"),),
        ),
    ),
    in_use=History(Claim(value=True, citations=(Citation(_CODE_SETS, "other substances, equipment, supplies"), _NOW))),
)
ICD_10_CM: Final = CodeSystem(
    id="icd-10-cm",
    names=History.of(
        Names("International Classification of Diseases, 10th Revision, Clinical Modification", short="ICD-10-CM"),
        Citation(_FINAL_RULE, "summary"),
    ),
    in_use=History(
        Claim(value=False, until=ICD_10_DAY, citations=(Citation(_FINAL_RULE, "summary"),)),
        Claim(value=True, since=ICD_10_DAY, citations=(Citation(_FINAL_RULE, "summary: diagnoses"), _NOW)),
    ),
)
ICD_10_PCS: Final = CodeSystem(
    id="icd-10-pcs",
    names=History.of(
        Names("International Classification of Diseases, 10th Revision, Procedure Coding System", short="ICD-10-PCS"),
        Citation(_FINAL_RULE, "summary"),
    ),
    in_use=History(
        Claim(value=False, until=ICD_10_DAY, citations=(Citation(_FINAL_RULE, "summary"),)),
        Claim(value=True, since=ICD_10_DAY, citations=(Citation(_FINAL_RULE, "summary: inpatient procedures"), _NOW)),
    ),
)
ICD_9_CM: Final = CodeSystem(
    id="icd-9-cm",
    names=History(
        Claim(
            Names("International Classification of Diseases, 9th Revision, Clinical Modification", short="ICD-9-CM"),
            citations=(Citation(_FINAL_RULE, "summary"),),
        ),
    ),
    in_use=History(
        Claim(
            value=True,
            until=ICD_10_DAY,
            citations=(Citation(_CODE_SETS), Citation(_FINAL_RULE, "summary: through 30 September 2015")),
        ),
        Claim(value=False, since=ICD_10_DAY, citations=(Citation(_FINAL_RULE, "summary"), _NOW)),
        Claim(
            value=True,
            citations=(Citation(ARTICLE_000, "step 2"), Citation(ARTICLE_003, "education")),
            note="Both articles, one of January 2023, still name it among what coders are taught.",
        ),
    ),
)

CODE_SYSTEMS: Final = (CPT, HCPCS, ICD_10_CM, ICD_10_PCS, ICD_9_CM)
