"""The rule of the Overseas Employment Support Fund as a file: the shipped one, and every fault of a changed one."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from xkld.domain.overseas_fund import OverseasFund
from xkld.formats.overseas_fund import read_fund

SHIPPED = (Path(__file__).parents[2] / "data" / "overseas-fund.yaml").read_text(encoding="utf-8")


def test_the_shipped_rule_gives_what_each_article_says() -> None:
    fund = read_fund(SHIPPED, "overseas-fund.yaml")
    assert isinstance(fund, OverseasFund)
    given = {
        end: [(one.clause, one.least, one.most) for one in fund.gives(end, date(2022, 2, 21))]
        for end in ("early_accident", "early_employer", "early_abuse", "died", "missing", "early_own_will", "on_time")
    }
    again = ("Điều 15", 1_000_000, 1_000_000)
    lost = [("Điều 14", 40_000_000, 40_000_000)]
    assert given == {
        "early_accident": [("Điều 10", 10_000_000, 30_000_000), again],
        "early_employer": [("Điều 11", 7_000_000, 20_000_000), again],
        "early_abuse": [("Điều 12", 7_000_000, 20_000_000), again],
        "died": lost,
        "missing": lost,
        "early_own_will": [],
        "on_time": [],
    }
    assert fund.gives("died", date(2022, 2, 20)) == ()
    ended = replace(fund, in_force_to=date(2025, 6, 30))
    assert [bool(ended.gives("died", date(2025, *day))) for day in ((6, 29), (6, 30), (7, 1))] == [True, True, False]


def test_all_faults_of_a_changed_rule_are_told_with_their_lines() -> None:
    changed = SHIPPED.replace("early_employer", "early_boss", 1).replace("most: 30_000_000", "most: 9_000_000")
    changed = changed.replace("to: null", "to: 2022-02-20").replace("confidence: law", "confidence: sure")
    found = read_fund(changed, "quy.yaml")
    assert isinstance(found, list)
    assert [problem.place.line for problem in found] == sorted(problem.place.line or 0 for problem in found)
    told = " ".join(str(problem) for problem in found)
    for word in ("early_boss", "9000000", "2022-02-20", "sure"):
        assert word in told, told
    assert len(found) == 4
