"""Whom figures count where no code says it. Checked 2026-11-20 against the wording of each source."""

from typing import Final

from codercareer.datasets import Population

_CODER: Final = ("coder",)


def _aapc(slug: str, label: str, *, coders: bool = True, note: str = "") -> Population:
    return Population(id=f"aapc-{slug}", label=label, roles=_CODER if coders else (), note=note)


POPULATIONS: Final = (
    _aapc("any-aapc-credential", "holders of any AAPC credential who answered AAPC's survey"),
    _aapc("billers-and-coders", "medical billers and coders who answered AAPC's survey"),
    _aapc("billers-and-coders-certified", "certified medical billers and coders who answered AAPC's survey"),
    _aapc(
        "billers-and-coders-non-certified",
        "medical billers and coders without certification who answered AAPC's survey",
    ),
    _aapc("cdeo-holders", "CDEO holders who answered AAPC's survey", coders=False),
    _aapc("cic-holders", "CIC holders who answered AAPC's survey"),
    _aapc("coc-holders", "COC holders who answered AAPC's survey", note="The credential was called CPC-H before."),
    _aapc("coders-certified", "certified coders who answered AAPC's survey"),
    _aapc("coders-non-certified", "coders without certification who answered AAPC's survey"),
    _aapc("coders-several-specialties", "coders with several specialty credentials who answered AAPC's survey"),
    _aapc("cpb-holders", "CPB holders who answered AAPC's survey", coders=False, note="Billers rather than coders."),
    _aapc("cpc-h-holders", "CPC-H holders who answered AAPC's survey", note="The credential is called COC now."),
    _aapc("cpc-holders", "CPC holders who answered AAPC's survey"),
    _aapc("cpc-i-holders", "CPC-I holders who answered AAPC's survey", coders=False, note="Instructors."),
    _aapc("cpc-p-holders", "CPC-P holders who answered AAPC's survey"),
    _aapc("cpco-holders", "CPCO holders who answered AAPC's survey", coders=False, note="Compliance officers."),
    _aapc("cpma-holders", "CPMA holders who answered AAPC's survey", coders=False, note="Auditors."),
    _aapc("cppm-holders", "CPPM holders who answered AAPC's survey", coders=False, note="Practice managers."),
    _aapc("crc-holders", "CRC holders who answered AAPC's survey"),
    _aapc("members-certified", "AAPC members certified by any body who answered its survey"),
    _aapc("members-non-certified", "AAPC members without certification who answered its survey"),
    _aapc("members-three-or-more-credentials", "AAPC members with three or more credentials who answered its survey"),
    _aapc("members-two-credentials", "AAPC members with two credentials who answered its survey"),
    _aapc("respondents", "all who answered AAPC's survey", note="Billers, auditors and managers among them."),
    _aapc("respondents-certified", "certified people who answered AAPC's survey"),
    _aapc("respondents-non-certified", "people without certification who answered AAPC's survey"),
    _aapc("respondents-over-15-years", "people with more than 15 years of experience who answered AAPC's survey"),
    _aapc("respondents-over-2-years", "people with more than two years of experience who answered AAPC's survey"),
    _aapc("respondents-three-or-more-credentials", "people with three or more credentials who answered AAPC's survey"),
    _aapc("three-or-more-credentials", "holders of three or more credentials who answered AAPC's survey"),
    _aapc("two-or-more-aapc-credentials", "holders of two or more AAPC credentials who answered AAPC's survey"),
    Population(
        id="ahima-him-professionals",
        label="health information management professionals who answered AHIMA's study",
        note="What share of them are coders was not found.",
    ),
    Population(
        id="coders",
        label="coders",
        overlaps=("onet2010:29-2071.00",),
        roles=_CODER,
        note="O*NET asked incumbents of 29-2071.00, which is wider, what schooling the work requires.",
    ),
    Population(
        id="medical-coder-positions",
        label="medical coder positions",
        overlaps=("soc2018:29-2072",),
        roles=_CODER,
        note="Pay in adverts and as people report it, not jobs that a survey counted.",
    ),
    Population(id="medical-coders", label="medical coders", overlaps=("soc2018:29-2072",), roles=_CODER),
    Population(
        id="medical-records-and-health-information-specialists",
        label="medical records and health information specialists",
        overlaps=("hybrid2018:29-2098", "hybrid2018:29-9098"),
        roles=_CODER,
        note="No row bears this name; the handbook put it over 29-2098. The growth fits that row and both rows.",
    ),
    Population(
        id="medical-records-and-health-information-technicians",
        label="medical records and health information technicians",
        same_as=("hybrid2010:29-2071", "soc2000:29-2071", "soc2010:29-2071"),
        roles=_CODER,
    ),
    Population(
        id="medical-records-coding-technicians",
        label="medical records coding technicians",
        overlaps=("hybrid2018:29-2098", "soc2010:29-2071"),
        roles=_CODER,
        note="A job title, as salary sites use them; who reports it is not named.",
    ),
    Population(
        id="medical-records-technicians",
        label="medical records technicians",
        overlaps=("soc2010:29-2071",),
        roles=_CODER,
        note="The article uses it for medical records and health information technicians, whose name this shortens.",
    ),
    Population(
        id="ooh-financial-clerks",
        label="financial clerks, a group of occupations",
        note="A page of the handbook about several occupations, not one code.",
    ),
    Population(
        id="ooh-information-clerks",
        label="information clerks, a group of occupations",
        note="A page of the handbook about several occupations, not one code.",
    ),
    Population(
        id="ooh-secretaries-and-administrative-assistants",
        label="secretaries and administrative assistants, a group of occupations",
        note="A page of the handbook about several occupations, not one code.",
    ),
)
"""Every population that a row of `statistics.csv` names."""
