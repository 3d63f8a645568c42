"""Tables and pages that print the figures. Checked 2026-11-20 against stored copies of each.

Most BLS tables were read as copies that somebody keeps in a public repository; the address names the commit.
A table without a release day gets the days between which it must have come out, by what it prints and by the rule of
its dataset (`figure_datasets`).
"""

from datetime import date
from typing import Final

from codercareer.data.sources import READ
from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.sources import Source, Trust

_BLS: Final = "U.S. Bureau of Labor Statistics"
_GITHUB: Final = "https://github.com/"
_AFTER_READING: Final = date.fromordinal(READ.toordinal() + 1)
_COPY: Final = "A copy in a public repository."
_BETWEEN: Final = "A copy in a public repository; its release day is not known, only what bounds it."

# Occupational Employment and Wage Statistics

OEWS_RELEASED: Final[dict[int, date]] = {
    2011: date(2012, 3, 27),
    2012: date(2013, 3, 29),
    2015: date(2016, 3, 30),
    2018: date(2019, 3, 29),
    2022: date(2023, 4, 25),
    2023: date(2024, 4, 3),
}
"""The release days that are known, by the year of the May they are about."""


def _oews(year: int, address: str) -> Source:
    known = OEWS_RELEASED.get(year)
    return Source(
        id=f"oews-may-{year}-national",
        title=f"National estimates for May {year} ({address.rpartition('/')[2]})",
        publisher=_BLS,
        trust=Trust.OFFICIAL_COPY,
        published=DateRange(date(year, 6, 1), date(year + 1, 7, 1)) if known is None else known,
        url=_GITHUB + address,
        note=_BETWEEN if known is None else _COPY,
    )


_CAPSTONE: Final = "emmajordan19/final-capstone/blob/b4e72c897ca5ca1410b29bb61b0bb325e51ee4fb/data/"
_WRANGLING: Final = "pbrazina/Capstone-1-Data-Wrangling/blob/a14088eb474ecb20238ba8543c5f12a4c41ce912/"
_IMPACT: Final = "augw999/ai-labor-market-impact_analysis/blob/a59f6d1150776221d0670e1931b221cccbb2d34b/"

OEWS: Final[dict[int, Source]] = {
    2010: _oews(2010, f"{_CAPSTONE}oesm10nat/national_M2010_dl.xls"),
    2011: _oews(2011, f"{_CAPSTONE}oesm11nat/national_M2011_dl.xls"),
    2012: _oews(2012, f"{_CAPSTONE}oesm12nat/oesm12nat/national_M2012_dl.xls"),
    2013: _oews(2013, f"{_WRANGLING}national_M2013_dl.xls"),
    2014: _oews(2014, f"{_WRANGLING}national_M2014_dl.xlsx"),
    2015: _oews(2015, f"{_WRANGLING}national_M2015_dl.xlsx"),
    2016: _oews(2016, f"{_WRANGLING}national_M2016_dl.xlsx"),
    2017: _oews(
        2017,
        "nweakly/MSDS_class_projects_R/blob/3a8314d1b2181535216a8b201b6c31f059cff6b2/Data/national_M2017_dl.xlsx",
    ),
    2018: _oews(2018, f"{_WRANGLING}national_M2018_dl.xlsx"),
    2019: _oews(2019, "pmusau17/CarMax/blob/6908856a514a899a38412d65f752e3d7e20141cd/national_M2019_dl.xlsx"),
    2020: _oews(2020, f"{_IMPACT}national_M2020_dl.xlsx"),
    2021: _oews(2021, f"{_IMPACT}national_M2021_dl.xlsx"),
    2022: _oews(2022, f"{_IMPACT}national_M2022_dl.xlsx"),
    2023: _oews(2023, f"{_IMPACT}national_M2023_dl.xlsx"),
    2024: _oews(2024, f"{_IMPACT}national_M2024_dl.xlsx"),
    2025: _oews(
        2025,
        "tobyam-netizen/employment-group-1-project/blob/4ec6f03a5dc313b0f894d4f5421ccff8345bac95/national_M2025_dl.xlsx",
    ),
}
"""The national workbooks, by the year of the May they are about."""

OEWS_MAY_2011_TECHNICIANS: Final = Source(
    id="oews-may-2011-29-2071-page",
    title="Occupational Employment and Wages, May 2011: 29-2071 (archived page)",
    publisher=_BLS,
    trust=Trust.OFFICIAL_COPY,
    published=OEWS_RELEASED[2011],
    retrieved=date(2012, 9, 21),
    url=("https://webarchive.library.unt.edu/web/20120921132839/http:/www.bls.gov/oes/current/oes292071.htm"),
    note="Its day is that of the release; it was archived on 21 September 2012.",
)
OEWS_MAY_2013_STATES: Final = Source(
    id="oews-may-2013-states",
    title="State estimates for May 2013 (oesm13st.zip)",
    publisher=_BLS,
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2013, 6, 1), date(2014, 7, 1)),
    url=f"{_GITHUB}{_CAPSTONE}state_data/oesm13st.zip",
    note=_BETWEEN,
)
OEWS_MAY_2021_TECHNOLOGISTS: Final = Source(
    id="oews-may-2021-29-9021-page",
    title="Occupational Employment and Wages, May 2021: 29-9021",
    publisher=_BLS,
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 6, 1), date(2022, 7, 1)),
    url="https://www.bls.gov/oes/2021/may/oes299021.htm",
    note="Its release day is not known, only what bounds it.",
)

# State agencies

NEW_YORK: Final = Source(
    id="ny-oews-undated",
    title="New York State occupational wages (oews-newyork.csv)",
    publisher="New York State",
    trust=Trust.OFFICIAL_COPY,
    retrieved=date(2024, 6, 25),
    url=f"{_GITHUB}sarahbelleparker/oews-capstone/blob/6ba845a247e55c1036170e315566d6e4abc01881/data/oews-newyork.csv",
    note="The file names no period; the repository that keeps it was as of 25 June 2024.",
)
WASHINGTON: Final = Source(
    id="wa-oews-2022",
    title="Washington State occupational employment and wages, 2022 (oews-washington.csv)",
    publisher="Washington State",
    trust=Trust.OFFICIAL_COPY,
    retrieved=date(2024, 6, 25),
    url=(
        f"{_GITHUB}sarahbelleparker/oews-capstone/blob/6ba845a247e55c1036170e315566d6e4abc01881/data/oews-washington.csv"
    ),
    note="The file names a year and no month; the repository that keeps it was as of 25 June 2024.",
)

# Employment Projections

EP_DAYS: Final[dict[str, AnyDate]] = {
    "2012-22": DateRange(date(2013, 3, 29), date(2014, 1, 1)),
    "2014-24-w2015": DateRange(date(2016, 3, 30), date(2017, 1, 1)),
    "2016-26-w2016": date(2017, 10, 24),
    "2016-26-w2017": DateRange(date(2017, 10, 25), date(2019, 1, 1)),
    "2016-26-w2018": DateRange(date(2019, 3, 29), date(2020, 1, 1)),
    "2018-28-w2019": DateRange(date(2019, 6, 1), date(2021, 1, 1)),
    "2019-29-w2019": DateRange(date(2020, 1, 1), date(2021, 1, 1)),
    "2019-29-w2020": DateRange(date(2020, 6, 1), date(2022, 1, 1)),
    "2020-30": DateRange(date(2021, 1, 1), date(2022, 1, 1)),
    "2021-31": DateRange(date(2022, 1, 1), date(2023, 1, 1)),
    "2022-32-w2023": DateRange(date(2024, 4, 3), date(2025, 1, 1)),
    "2024-34": DateRange(date(2025, 1, 1), date(2026, 1, 1)),
}
"""The day each edition of the projections came out, or the days between which it did.

The first possible day is that on which the wages printed in it came out, or else the day after the base year, after
the month the wages are about, or after the edition it replaced; the last is that of the rule of the dataset.
"""


def _ep(edition: str, address: str, container: str = "") -> Source:
    known = isinstance(EP_DAYS[edition], date)
    years = edition[:7]
    wages = f", with wages of May {edition[9:]}" if edition[7:] else ""
    return Source(
        id=f"ep-{edition}{container and '-'}{container}",
        title=f"Employment Projections {years}{wages} ({address.rpartition('/')[2].replace('%20', ' ')})",
        publisher=_BLS,
        trust=Trust.OFFICIAL_COPY,
        published=EP_DAYS[edition],
        url=_GITHUB + address,
        note=_COPY if known else _BETWEEN,
    )


EP: Final[dict[str, Source]] = {
    "2012-22": _ep(
        "2012-22",
        "ALCrist/TopTenPresentation/blob/f6c38473259406a8d73e27caf06544688d19e200/Employment%20Projections.csv",
    ),
    "2014-24-w2015": _ep(
        "2014-24-w2015", "yuxinXia96/final-project/blob/58c85d004ee2c23f22e01dbd093af10ce4537b8a/occupation.xlsx"
    ),
    "2016-26-w2016": _ep(
        "2016-26-w2016",
        "ipatents/data-visualization/blob/7c0b1131fc1de94330ec0be36c223da240d3d605/Employment%20Projections.csv",
    ),
    "2016-26-w2017": _ep(
        "2016-26-w2017", "drwilkins/jobverse/blob/c39022a82e703e68a8e4d6d1456fd51ca6341ef7/data/occupation.xlsx"
    ),
    "2016-26-w2018": _ep(
        "2016-26-w2018",
        (
            "katzyuval/Future-Workforce/blob/b363f57bf556a49f15a8dd60764e69ee242dc9e0/Educational%20attainment%20for"
            "%20workers%2025%20years%20and%20older%20by%20detailed%20occupation.xlsx"
        ),
    ),
    "2018-28-w2019": _ep(
        "2018-28-w2019", "dawaldron/work-at-home/blob/0cdfe48bf648e1e6ceadf334d7a3b1cb05da8aca/occupation.XLSX", "xlsx"
    ),
    "2019-29-w2019": _ep(
        "2019-29-w2019",
        "Vthomps000/DATA-608/blob/d59d0710e94d836c60dc5e9d0ddc6d79d65342a6/Employment%20Projections.csv",
    ),
    "2019-29-w2020": _ep(
        "2019-29-w2020", "NassarNa/OccupyEvolution/blob/5e0d501bfb34c03a2bc25de89e6787cb968d2c7b/occupation.xlsx"
    ),
    "2020-30": _ep("2020-30", f"{_CAPSTONE}Employment%20Projections.csv"),
    "2021-31": _ep(
        "2021-31",
        (
            "nafrye/college_degree_wage_analysis/blob/24f38119d32a1a53ce91b47cd585d08270dd4760/"
            "Employment%20Projections.csv"
        ),
    ),
    "2022-32-w2023": _ep(
        "2022-32-w2023",
        "nobleator/ahp-u/blob/6ff14c88c281a86afd9a754cd903e403357d6c1f/data/Employment%20Projections.csv",
    ),
    "2024-34": _ep(
        "2024-34",
        "lkomenski/career-viability-dashboard/blob/215cb3d5f0cb6236357e854ffdbad2a076e2f936/data/occupation.xlsx",
        "xlsx",
    ),
}
"""One print of each edition of the projections, by edition."""

EP_OTHER_PRINT: Final[dict[str, Source]] = {
    "2018-28-w2019": _ep(
        "2018-28-w2019",
        "kngoran/Mylastrepo/blob/43b6ac06d96c3e344ffef2c8c8ee34776f42bb5b/EmploymentProjections.csv",
        "csv",
    ),
    "2024-34": _ep(
        "2024-34",
        (
            "kim-cates/modeling_employment_decline/blob/417593a05bd3c165f3cfbcbf0b2208852f779824/data/"
            "Employment%20Projections.csv"
        ),
        "csv",
    ),
}
"""The other print of an edition that was read both as a workbook and as text."""

EP_2020_30_MATRIX: Final = Source(
    id="ep-2020-30-29-9098-page",
    title="National Employment Matrix, 2020 and projected 2030: 29-9098",
    publisher=_BLS,
    trust=Trust.OFFICIAL,
    published=EP_DAYS["2020-30"],
    url="https://data.bls.gov/projections/nationalMatrix?queryParams=29-9098&ioType=o",
    note="Undated; its edition came out between its base year and the day the rule gives.",
)

# Occupational Outlook Handbook

_SLUG: Final = "medical-records-and-health-information-technicians"


def _ooh_2024(slug: str, title: str) -> Source:
    return Source(
        id=f"ooh-2024-34-{slug}",
        title=f"Occupational Outlook Handbook: {title}",
        publisher=_BLS,
        trust=Trust.OFFICIAL_COPY,
        published=date(2025, 8, 28),
        url=f"{_GITHUB}karpathy/jobs/blob/d7ecbd7aef16843454e8bd57373fbe3534104010/html/{slug}.html",
        note="A copy in a public repository; the day is that of its last change.",
    )


OOH_2014_24: Final = Source(
    id="ooh-2014-24",
    title="Occupational Outlook Handbook: Medical Records and Health Information Technicians, projections 2014-24",
    publisher=_BLS,
    trust=Trust.OFFICIAL,
    published=DateRange(date(2016, 3, 30), date(2017, 7, 1)),
    url=f"http://stats.bls.gov/ooh/healthcare/{_SLUG}.htm",
    note="Undated; it prints wages of May 2015, and the next ones had replaced them by the end of June 2017.",
)
OOH_2018_28: Final = Source(
    id="ooh-2018-28",
    title="Occupational Outlook Handbook: Medical Records and Health Information Technicians, projections 2018-28",
    publisher=_BLS,
    trust=Trust.OFFICIAL_COPY,
    published=DateRange(date(2019, 3, 29), date(2020, 7, 1)),
    retrieved=date(2020, 12, 18),
    url=(f"https://webarchive.library.unt.edu/web/20201218060825/https://www.bls.gov/ooh/healthcare/{_SLUG}.htm"),
    note="Archived on 18 December 2020; it prints wages of May 2018, replaced by the end of June 2020.",
)
OOH_2019_29: Final = Source(
    id="ooh-2019-29",
    title="Occupational Outlook Handbook: Medical Records and Health Information Specialists, projections 2019-29",
    publisher=_BLS,
    trust=Trust.OFFICIAL,
    published=DateRange(date(2020, 6, 1), date(2022, 7, 1)),
    url=f"https://www.bls.gov/ooh/healthcare/mobile/{_SLUG}.htm",
    note="Undated; it prints wages of May 2020, and the next ones had replaced them by the end of June 2022.",
)
OOH_2024_34_CLERKS_FINANCIAL: Final = _ooh_2024("financial-clerks", "Financial Clerks")
OOH_2024_34_CLERKS_INFORMATION: Final = _ooh_2024("information-clerks", "Information Clerks")
OOH_2024_34_MANAGERS: Final = _ooh_2024("medical-and-health-services-managers", "Medical and Health Services Managers")
OOH_2024_34_RECORDS: Final = _ooh_2024(_SLUG, "Medical Records Specialists")
OOH_2024_34_SECRETARIES: Final = _ooh_2024(
    "secretaries-and-administrative-assistants", "Secretaries and Administrative Assistants"
)
OOH_2024_34_TECHNOLOGISTS: Final = _ooh_2024(
    "health-information-technologists-and-medical-registrars",
    "Health Information Technologists and Medical Registrars",
)
OOH_2024_34_TRANSCRIPTIONISTS: Final = _ooh_2024("medical-transcriptionists", "Medical Transcriptionists")

# O*NET

_ONET: Final = "O*NET (U.S. Department of Labor, Employment and Training Administration)"

ONET_18: Final = Source(
    id="onet-18.1",
    title="O*NET 18.1 Database: occupations and job zones",
    publisher=_ONET,
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2014, 3),
    url=f"{_GITHUB}annaswigart/career-xplorer/tree/4a69f0e7a2211c9a29548c15018dcb05277bb251/data",
    note=_COPY,
)
ONET_18_EDUCATION: Final = Source(
    id="onet-18.1-education",
    title="O*NET 18.1 Database: Education, Training, and Experience",
    publisher=_ONET,
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2014, 3),
    url=(
        f"{_GITHUB}annaswigart/career-xplorer/blob/4a69f0e7a2211c9a29548c15018dcb05277bb251/data/"
        "Education%2C%20Training%2C%20and%20Experience.txt"
    ),
    note=_COPY,
)
ONET_27: Final = Source(
    id="onet-27.0",
    title="O*NET 27.0 Database: occupations, job zones, education",
    publisher=_ONET,
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2022, 8),
    url=f"{_GITHUB}SrivardhiniK/career-path-recommender",
    note="A copy in a public repository, at commit 6b3ec4b. O*NET 27.0 is under CC BY 4.0.",
)
ONET_29: Final = Source(
    id="onet-29.3",
    title="O*NET 29.3 Database",
    publisher=_ONET,
    trust=Trust.OFFICIAL_COPY,
    published=PartialDate(2025, 5),
    note="Read as a workbook; where that copy is kept was not noted.",
)
ONET_CROSSWALK: Final = Source(
    id="onet-2010-to-2019",
    title="O*NET-SOC 2010 to O*NET-SOC 2019 crosswalk",
    publisher=_ONET,
    trust=Trust.OFFICIAL_COPY,
    url=(
        f"{_GITHUB}KarolinaBohdan/SEMESTER-PROJECT/blob/99696ab1f73fbff686fff0445c1bd965c1e84cfa/"
        "2010_to_2019_Crosswalk.csv"
    ),
    published=DateRange(date(2019, 1, 1), _AFTER_READING),
    note="A copy with its headings renamed, undated; not before the classification of 2019 it leads to.",
)
ONET_MATCH: Final = Source(
    id="onet-online-29-2072",
    title="O*NET OnLine: reported titles of 29-2072.00",
    publisher=_ONET,
    trust=Trust.OFFICIAL,
    published=PartialDate(2025),
    url="https://onetonline.org/find/match/2/29-2072.00",
    note="The page says “Updated 2025”.",
)

# AAPC and AHIMA

AAPC_2009: Final = Source(
    id="aapc-survey-2009-for-the-record",
    title="News: AAPC's salary survey of 2009",
    publisher="For The Record",
    trust=Trust.SECONDARY,
    published=date(2009, 10, 1),
    url="https://www.fortherecordmag.com/news/100109_news.shtml",
    note="The day is read from the address.",
)
AAPC_2012: Final = Source(
    id="aapc-survey-2012",
    title="Salary survey 2012: trends show growth",
    publisher="AAPC",
    trust=Trust.OFFICIAL_COPY,
    published=date(2012, 9, 20),
    url="http://onlinekumoney.blogspot.com/2013/01/salary-survey-2012-trends-show-growth.html",
    note="A blog's copy of AAPC's article.",
)
AAPC_2012_BECKERS: Final = Source(
    id="aapc-survey-2012-beckers",
    title="How much do professional coders make? AAPC statistics from 2008 to 2012",
    publisher="Becker's ASC Review",
    trust=Trust.SECONDARY,
    published=DateRange(date(2012, 1, 1), _AFTER_READING),
    url=(
        "https://mail.beckersasc.com/asc-coding-billing-and-collections/"
        "how-much-do-professional-coders-make-aapc-statistics-from-2008-to-2012.html"
    ),
    note="Undated; not before the survey of 2012, nor after it was read.",
)
AAPC_2013: Final = Source(
    id="aapc-survey-2013",
    title="2013 salary survey: coder employment on the rise",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=date(2013, 9, 30),
    url="https://notifications.aapc.com/blog/26067-2013-salary-survey-coder-employment-on-the-rise/",
)
AAPC_2016: Final = Source(
    id="aapc-survey-2016-copy",
    title="Medical billing and coding salary",
    publisher="medicalbillingandcoding.org",
    trust=Trust.SECONDARY,
    published=DateRange(date(2016, 1, 1), _AFTER_READING),
    url="https://staging.medicalbillingandcoding.org/salary",
    note="Undated; not before the survey of 2016, nor after it was read.",
)
AAPC_2018: Final = Source(
    id="aapc-survey-2018",
    title="2018 salary survey: credentials serve our members well",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2018, 1, 1), _AFTER_READING),
    url="https://www.aapc.com/blog/45517-2018-salary-survey-credentials-serve-our-members-well/",
    note="Undated; not before the survey of 2018, nor after it was read.",
)
AAPC_2019: Final = Source(
    id="aapc-survey-2019",
    title="Medical coding and billing salary survey 2019",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2019, 1, 1), _AFTER_READING),
    url="https://www.aapc.com/blog/49714-medical-coding-billing-salary-survey-2019/",
    note="Undated; not before the survey of 2019, nor after it was read.",
)
AAPC_2019_PAGE: Final = Source(
    id="aapc-survey-2019-page",
    title="Medical coding salary survey",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2019, 1, 1), _AFTER_READING),
    url="https://www.aapc.com/resources/research/medical-coding-salary-survey/",
    note="Undated; it prints a mean of 54,890, up 5.8 percent from the 51,889 of 2018, so it is about 2019.",
)
AAPC_2021: Final = Source(
    id="aapc-survey-2021",
    title="Medical coding and billing salary report",
    publisher="AAPC",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2021, 1, 1), _AFTER_READING),
    url="https://www.aapc.com/business/resources/medical-coding-and-billing-salary-report",
    note="Undated; not before the survey of 2021. Its later wording, called 2022, repeats the three numbers.",
)
AAPC_2025: Final = Source(
    id="aapc-survey-2025-copy",
    title="Certifications",
    publisher="mbc-bv6.pages.dev",
    trust=Trust.SECONDARY,
    published=PartialDate(2026, 2),
    url="https://mbc-bv6.pages.dev/certifications",
)
AAPC_BY_CREDENTIAL: Final = Source(
    id="aapc-survey-by-credential-copy",
    title="Medical coding in the real world",
    publisher="pcgsoftware.com",
    trust=Trust.SECONDARY,
    published=DateRange(None, _AFTER_READING),
    url="https://pcgsoftware.com/medical-coding-in-the-real-world",
    note="Undated, and it does not say of which year the survey is; known from the day it was read.",
)
AAPC_OUTLOOK: Final = Source(
    id="aapc-projected-outlook",
    title="Projected outlook",
    publisher="AAPC",
    trust=Trust.SECONDARY,
    published=PartialDate(2025),
    url="https://aapc.com/resources/projected-outlook",
    note="AAPC prints a figure of BLS, so it is not the body that makes it.",
)
AHIMA_2008: Final = Source(
    id="ahima-salary-study-2008",
    title="AHIMA salary study 2008",
    publisher="AHIMA",
    trust=Trust.OFFICIAL,
    published=DateRange(date(2008, 5, 1), _AFTER_READING),
    url="http://library.ahima.org/doc?oid=106963",
    note="Undated; not before the study of 2008, nor after it was read.",
)

# Others who print somebody's figures

BCCC: Final = Source(
    id="bccc-outlook",
    title="Page of a community college on medical coding",
    publisher="bccc.edu",
    trust=Trust.SECONDARY,
    published=DateRange(date(2012, 1, 1), _AFTER_READING),
    url="http://bccc.edu/Page/970",
    note="Undated; it prints a projection of the handbook's edition of 2012-13.",
)
BIZFLUENT: Final = Source(
    id="bizfluent-hospital-coder",
    title="Average salary of a hospital coder",
    publisher="bizfluent.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2009, 6, 1), _AFTER_READING),
    url="https://bizfluent.com/info-8018313-average-salary-hospital-coder.html",
    note="Undated; it prints wages of May 2009.",
)
CARCODESCANNER: Final = Source(
    id="carcodescanner-states",
    title="Pay of medical records specialists by state, Alabama to Kentucky",
    publisher="carcodescanner.store",
    trust=Trust.SECONDARY,
    published=DateRange(date(2024, 4, 3), _AFTER_READING),
    url="https://carcodescanner.store/?p=716",
    note="Undated, and it names no year; its national row, 48,780, is that of May 2023.",
)
CLEVERTOPICS: Final = Source(
    id="clevertopics-monthly-salary",
    title="Monthly salary of a medical billing and coding specialist",
    publisher="clevertopics.com",
    trust=Trust.SECONDARY,
    published=date(2017, 5, 8),
    url="http://clevertopics.com/index.php/2017/05/08/monthly-salary-of-a-medical-billing-and-coding-specialist/",
    note="It presents wages of May 2008 as current.",
)
COLLEGEGRAD: Final = Source(
    id="collegegrad-outlook-2021-31",
    title="Medical records and health information technicians",
    publisher="collegegrad.ph",
    trust=Trust.SECONDARY,
    published=DateRange(date(2022, 1, 1), _AFTER_READING),
    url="https://collegegrad.ph/careers/medical-records-and-health-information-technicians",
    note="An undated copy of the handbook's page with projections for 2021 to 2031.",
)
HEALTHGUIDE: Final = Source(
    id="healthguideusa-great-lakes",
    title="Medical records specialist pay in the Great Lakes region",
    publisher="healthguideusa.org",
    trust=Trust.SECONDARY,
    published=date(2022, 6, 18),
    url="https://commentary.healthguideusa.org/2022/06/medical-records-specialist-pay-great-lakes-region.html",
)
HEALTHJOB: Final = Source(
    id="healthjob-guide-2024",
    title="A guide to coders' pay, 2024",
    publisher="healthjob.org",
    trust=Trust.SECONDARY,
    published=PartialDate(2024),
    note="Its address was not noted, only its site.",
)
MONSTER: Final = Source(
    id="monster-career-guide",
    title="Career guide: medical records and health information technicians",
    publisher="allhealthcare.monster.com",
    trust=Trust.SECONDARY,
    published=DateRange(date(2006, 6, 1), _AFTER_READING),
    url=(
        "http://allhealthcare.monster.com/training/articles/"
        "85-career-guide-medical-records-and-health-information-technicians?page=4"
    ),
    note="An undated copy of a page of the handbook that prints wages of May 2006.",
)
TRANSORZE: Final = Source(
    id="transorze-average-salary",
    title="What is the average salary for a medical coder?",
    publisher="transorzesolutionskochi.blogspot.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2025, 3),
    url="https://transorzesolutionskochi.blogspot.com/2025/03/what-is-average-salary-for-medical-coder.html",
    note="It dates a median of May 2019 to May 2020.",
)
ZACJOHNSON: Final = Source(
    id="zacjohnson-salary",
    title="Medical coding salary",
    publisher="zacjohnson.com",
    trust=Trust.SECONDARY,
    published=PartialDate(2023),
    url="https://zacjohnson.com/medical-coding-salary/",
    note="It gives AAPC's mean of 2019 as that of 2023.",
)

FIGURE_SOURCES: Final[tuple[Source, ...]] = (
    *OEWS.values(),
    OEWS_MAY_2011_TECHNICIANS,
    OEWS_MAY_2013_STATES,
    OEWS_MAY_2021_TECHNOLOGISTS,
    NEW_YORK,
    WASHINGTON,
    *EP.values(),
    *EP_OTHER_PRINT.values(),
    EP_2020_30_MATRIX,
    OOH_2014_24,
    OOH_2018_28,
    OOH_2019_29,
    OOH_2024_34_CLERKS_FINANCIAL,
    OOH_2024_34_CLERKS_INFORMATION,
    OOH_2024_34_MANAGERS,
    OOH_2024_34_RECORDS,
    OOH_2024_34_SECRETARIES,
    OOH_2024_34_TECHNOLOGISTS,
    OOH_2024_34_TRANSCRIPTIONISTS,
    ONET_18_EDUCATION,
    ONET_27,
    AAPC_2009,
    AAPC_2012,
    AAPC_2012_BECKERS,
    AAPC_2013,
    AAPC_2016,
    AAPC_2018,
    AAPC_2019,
    AAPC_2019_PAGE,
    AAPC_2021,
    AAPC_2025,
    AAPC_BY_CREDENTIAL,
    AAPC_OUTLOOK,
    AHIMA_2008,
    BCCC,
    BIZFLUENT,
    CARCODESCANNER,
    CLEVERTOPICS,
    COLLEGEGRAD,
    HEALTHGUIDE,
    HEALTHJOB,
    MONSTER,
    TRANSORZE,
    ZACJOHNSON,
)
"""Every source that a row of `statistics.csv` names, save the five articles."""
