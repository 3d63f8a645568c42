"""The tests on every Python we support, and with the oldest dependencies we allow."""

import nox

nox.options.default_venv_backend = "venv"
nox.options.error_on_missing_interpreters = False

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    session.install("--editable", ".[tests]")
    session.run("pytest", *session.posargs)
    session.run("pytest", "-p", "no:randomly", "src", "docs", "README.md")


@nox.session(python=PYTHONS[0])
def oldest(session: nox.Session) -> None:
    floors = [requirement.replace(">=", "==") for requirement in PROJECT["project"]["dependencies"]]
    session.install("--editable", ".[tests]", *floors)
    session.run("pytest", *session.posargs)
