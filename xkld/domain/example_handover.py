"""An invented book that is handed over, with a line of every kind, to try the template of its list on."""

from datetime import date

from xkld.domain.counts import FundState
from xkld.domain.handover import ContractsStand, DutyStands, PlanStands, SentStands, SplitStands, Standing, WithAgency
from xkld.domain.plan import Issuer
from xkld.domain.report import Report
from xkld.domain.wording.handover import handover_paper


def example_handover(name: str, today: date) -> Report:
    """The list of a book with a line of every kind; ``name`` stands wherever a name does."""
    plan = PlanStands(
        code=name,
        title=name,
        stages=[("registered", 1)],
        draft_made_on=today,
        stuck=1,
        stuck_days=60,
        abroad=1,
        breaches=1,
        papers=1,
        year=today.year,
        funds=[FundState(name, name, "grant", 60_000_000, 3_000_000, 1, 500_000)],
        duties=[DutyStands("quarterly", (name,), name, today)],
        splits=[SplitStands(name, today, today, today, 1, 10)],
    )
    return handover_paper(_book(name, today, plan))


def _book(name: str, today: date, plan: PlanStands) -> Standing:
    return Standing(
        today=today,
        issuer=Issuer(name, (name, name), name, name, name, above=name),
        receiver=name,
        program=name,
        head="0" * 64,
        people=1,
        plans=[plan],
        contracts=[ContractsStand("decision", today, 1)],
        incidents=[WithAgency(name, 1, 1)],
        referrals=[WithAgency(name, 1, 0)],
        sent=[SentStands(name, "quarterly", name, name, today, "0" * 64)],
        left=[],
        accepted=1,
        lists=1,
    )
