"""A fact turned into a finding: passed, or what level and mending when it is not good."""

from xkld.domain.health import Finding, Level


def passed(check: str, what: str) -> Finding:
    """Nothing to be done."""
    return Finding(check, Level.PASS, what)


def judged(check: str, level: Level, what: str, mend: str, *, good: bool) -> Finding:
    """``passed`` when good; else the level and the mending."""
    return passed(check, what) if good else Finding(check, level, what, mend)
