"""The draft of a split (*dự kiến phân bổ*) that waits for a decision: which one stands."""

from datetime import date

from xkld.domain.errors import XkldError
from xkld.domain.errors.allocations import draft_of_other_units, draft_overtaken, no_draft
from xkld.store import plans, proposals
from xkld.store.book import Connection
from xkld.store.proposals import Kept
from xkld.usecases.current_plan import CurrentPlan


def standing_draft(book: Connection, current: CurrentPlan) -> Kept | None:
    """The last split that was worked out, while it waits for a decision and nothing has come into force since."""
    last = proposals.newest(book, current.scope)
    return None if last is None or refusal(book, current, last) else last


def refusal(book: Connection, current: CurrentPlan, last: Kept) -> XkldError | None:
    """Why the last split that was worked out cannot be decided on; None when it can."""
    if last.allocation is not None:
        return no_draft()
    newer = proposals.in_force_since(book, current.scope, last.operation)
    if newer is not None:
        decision, since = newer
        return draft_overtaken(decision, date.fromisoformat(since))
    if {*last.proposal.targets} != {*plans.place_numbers(book, current.scope)}:
        return draft_of_other_units()
    return None
