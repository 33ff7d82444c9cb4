"""Papers on every boundary day, and which of them a case needs."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from xkld.domain.papers import HeldPaper, PaperRule, PaperState, checklist, judge, last_day, wanting

TODAY = date(2025, 6, 18)
DAY = timedelta(days=1)
RULE = PaperRule(
    id="passport",
    name="Passport",
    of="person",
    forms=(),
    destinations=(),
    valid_months=None,
    dated=True,
    until_contract_end=True,
    when=None,
    basis="law",
    confidence="law",
)


@pytest.mark.parametrize(
    ("until", "state"),
    [
        (TODAY - DAY, PaperState.EXPIRED),
        (TODAY, PaperState.SOON),  # the last day still counts
        (TODAY + 90 * DAY, PaperState.SOON),
        (TODAY + 91 * DAY, PaperState.SHORT),
        (date(2026, 6, 17), PaperState.SHORT),
        (date(2026, 6, 18), PaperState.HELD),  # until the contract's last day itself
        (None, PaperState.UNDATED),
    ],
)
def test_a_paper_on_the_days_around_its_end(until: date | None, state: PaperState) -> None:
    judged = judge(RULE, HeldPaper("passport", None, until), TODAY, 90, date(2026, 6, 18))
    assert (judged.state, judged.last_day) == (state, until)


def test_the_end_of_a_contract_matters_where_it_is_known_and_the_paper_is_to_last_so_long() -> None:
    held = HeldPaper("passport", None, TODAY + 91 * DAY)
    assert judge(RULE, held, TODAY, 90).state is PaperState.HELD
    short_lived = replace(RULE, until_contract_end=False)
    assert judge(short_lived, held, TODAY, 90, date(2030, 1, 1)).state is PaperState.HELD
    assert judge(replace(RULE, dated=False), HeldPaper("a", TODAY, None), TODAY, 90).state is PaperState.HELD
    assert judge(RULE, None, TODAY, 90).state is PaperState.MISSING


@pytest.mark.parametrize(
    ("issued", "until", "months", "last"),
    [
        (date(2024, 2, 29), None, 24, date(2026, 2, 28)),
        (date(2023, 6, 18), None, 24, TODAY),
        (date(2023, 6, 18), date(2025, 1, 1), 24, date(2025, 1, 1)),  # what the paper says goes before the rule
        (date(2023, 6, 18), None, None, None),
        (None, None, 24, None),
    ],
)
def test_the_last_day_is_that_of_the_paper_else_of_the_rule(
    issued: date | None, until: date | None, months: int | None, last: date | None
) -> None:
    assert last_day(HeldPaper("orientation", issued, until), months) == last


def test_a_list_is_chosen_by_form_and_destination() -> None:
    rules = (
        replace(RULE, id="usual", forms=("service_enterprise",)),
        replace(RULE, id="direct", forms=("direct_contract",)),
        replace(RULE, id="japan", destinations=("JP",)),
        RULE,
    )
    held = HeldPaper("japan", None, None)

    def chosen(form: str | None, destination: str | None) -> list[str]:
        return [rule.id for rule, _ in checklist(rules, (form, destination), [held])]

    assert chosen("service_enterprise", "JP") == ["usual", "japan", "passport"]
    assert chosen("direct_contract", "KR") == ["direct", "passport"]
    assert chosen("seasonal", None) == ["passport"]
    assert chosen(None, None) == ["usual", "passport"]  # the usual form, as long as nobody wrote another
    assert dict(checklist(rules, ("seasonal", "JP"), [held])) == {rules[2]: held, RULE: None}


def test_what_is_wanted_only_sometimes_is_not_wanting() -> None:
    sometimes = replace(RULE, when="when asked")
    ended = HeldPaper("passport", None, TODAY - DAY)
    judged = [judge(one, paper, TODAY, 0) for one in (RULE, sometimes) for paper in (None, ended)]
    assert [wanting([one]) for one in judged] == [1, 1, 0, 1]
