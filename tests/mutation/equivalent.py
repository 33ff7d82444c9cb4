"""Mutants that no test can tell from the program, each with the proof."""

from collections.abc import Mapping

_JUDGED = "found or isinstance(rule, Problem) or isinstance(fund, Problem) or (item is None)"
_TOLD = "what is no rule, no fund, no content has a line in `found` already; the rest tells the type checker so"
_BOTH = "a paper and its day are told together or not at all: the command refuses one without the other"
_NUMBERED = "a row that was added has its number; the rest tells the type checker so"
EQUIVALENT: Mapping[str, str] = {
    "xkld/store/money.py : TYPE_CHECKING -> not TYPE_CHECKING": "what is named in types alone is loaded, and not used",
    "xkld/store/money.py post: 0 -> -1": "the rows are made of one class: the last has the columns of the first",
    f"xkld/usecases/till.py Till.entitled: {_JUDGED} -> found or isinstance(fund, Problem) or item is None": _TOLD,
    f"xkld/usecases/till.py Till.entitled: {_JUDGED} -> found or isinstance(rule, Problem) or item is None": _TOLD,
    f"xkld/usecases/till.py Till.entitled: {_JUDGED} -> "
    "found or isinstance(rule, Problem) or isinstance(fund, Problem)": _TOLD,
    "xkld/usecases/spendings.py take_back: problems or line is None -> problems": (
        "where there is no line, that is a problem; the rest tells the type checker so"
    ),
    "xkld/usecases/spendings.py _spent: till.left(fund, year) or 0 -> till.left(fund, year)": (
        "money went only out of a fund that was given some that year, so that something is left, or 0"
    ),
    "xkld/usecases/granted.py _findings: decided_on is not None and order.paid_on < decided_on -> "
    "order.paid_on < decided_on": "what has an outcome has its day; the rest tells the type checker so",
    "xkld/usecases/applying.py propose: problems or isinstance(entitled, list) -> problems": (
        "a list of refusals stands among the problems already; the rest tells the type checker so"
    ),
    "xkld/usecases/settling.py _fund: problems or isinstance(fund, Problem) -> problems": (
        "what is no fund has a problem already; the rest tells the type checker so"
    ),
    "xkld/usecases/settling.py settle: wish.paper is not None and wish.on is not None -> "
    "wish.paper is not None or wish.on is not None": _BOTH,
    "xkld/usecases/settling.py settle: wish.paper is not None and wish.on is not None -> wish.on is not None": _BOTH,
    "xkld/usecases/settling.py settle: wish.paper is not None and wish.on is not None -> wish.paper is not None": _BOTH,
    "xkld/store/settlements.py settle: added.lastrowid or 0 -> added.lastrowid": _NUMBERED,
    "xkld/store/settlements.py settle: 0 -> 1": _NUMBERED,
    "xkld/store/settlements.py settle: 0 -> -1": _NUMBERED,
}
