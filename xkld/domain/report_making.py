"""A whole report from the facts: letterhead, text, tables, closing, and what the officer should look at."""

from xkld.domain.facts import Facts
from xkld.domain.figures import make_tables
from xkld.domain.forms import Form
from xkld.domain.report import Closing, Letterhead, Report
from xkld.domain.wording import letter, report_text


def make_report(form: Form, facts: Facts, name: str) -> Report:
    """The report of a form over some facts; ``name`` is that of its files."""
    return Report(
        form=form.code,
        name=name,
        period=str(facts.period),
        letterhead=_letterhead(facts),
        opening=report_text.opening(facts),
        sections=report_text.sections(facts),
        last_words=report_text.last_words(facts),
        closing=_closing(facts),
        annex_title=letter.annex_title(facts),
        annex_subtitle=letter.annex_subtitle(facts),
        tables=make_tables(form, facts),
        figures_to=report_text.figures_to(facts),
        warnings=letter.warnings(facts),
    )


def _letterhead(facts: Facts) -> Letterhead:
    office = facts.plan.reporter
    return Letterhead(
        above=office.above,
        issuer=office.head,
        number=letter.number(facts),
        place_and_date=letter.place_and_date(facts),
        kind=letter.KIND,
        subject=letter.subject(facts),
        to=facts.plan.report_to,
    )


def _closing(facts: Facts) -> Closing:
    signature = facts.plan.reporter.signature
    return Closing(
        authority=signature.lines,
        name=signature.name or "",
        recipients=facts.plan.reporter.recipients,
    )
