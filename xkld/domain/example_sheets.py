"""An invented offer and invented papers, to try the templates of the sheets on that workers take home.

``name`` stands wherever a name does.
"""

from datetime import date

from xkld.domain.fee_caps import CapRule, Judged, Sum, Verdict
from xkld.domain.papers import JudgedPaper, PaperRule, PaperState
from xkld.domain.report import Report
from xkld.domain.wording.order_sheet import FeeLine, OrderCase, order_sheet
from xkld.domain.wording.paper_sheet import PaperCase, paper_sheet


def example_order(name: str, today: date) -> Report:
    """The sheet of an offer of work, with a fee above its cap and one that has none."""
    rule = CapRule("a", "service", None, name, name, today, None, "law", amount=0, notes=(name,))
    lines = [
        FeeLine("service", Sum(1, "JPY"), 168, Judged(Verdict.ABOVE, rule, Sum(0, "VND")), 100),
        FeeLine("training", Sum(1, "VND"), 1, Judged(Verdict.NO_RULE, None, None), None),
    ]
    case = OrderCase(
        number=1,
        issuer=(name, name),
        today=today,
        enterprise=name,
        licence=name,
        contact=name,
        destination="JP",
        occupation=name,
        programme=name,
        headcount=1,
        wage=Sum(1, "JPY"),
        months=36,
        requirements=name,
        expires=today,
        fees=lines,
        total=169,
        median_total=100,
        others=1,
        rates={"JPY": 168_500},
        rules=(rule,),
    )
    return order_sheet(case)


def example_papers(name: str, today: date) -> Report:
    """The sheet of somebody's papers: one that is lacking, one that ends."""
    rule = PaperRule(
        id=name,
        name=name,
        of="case",
        forms=(),
        destinations=(),
        valid_months=None,
        dated=True,
        until_contract_end=True,
        when=None,
        basis=name,
        confidence="law",
        note=name,
    )
    papers = [
        JudgedPaper(rule, PaperState.MISSING, None, None),
        JudgedPaper(rule, PaperState.SOON, None, today),
    ]
    case = PaperCase(1, name, (name, name), today, "work", "service_enterprise", "JP", papers, ())
    return paper_sheet(case)
