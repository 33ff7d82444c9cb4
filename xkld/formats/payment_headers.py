"""Names of columns and words for contents in lists of payments: ``headers-payments.yaml`` over ``headers.yaml``."""

from dataclasses import dataclass

from xkld.domain.errors import Problem
from xkld.formats.headers import Headers, entries_of, key, meanings_of, with_own, words_of
from xkld.formats.yaml_text import read_yaml

OWN = ("worker", "item", "amount", "quantity", "cost", "case_on", "policy", "fund", "voucher", "paid_on")
OF_PEOPLE = ("number", "name", "birth_year", "birth_date", "unit", "cccd", "group")
_SECTIONS = ("columns", "items")


@dataclass(frozen=True, slots=True)
class PaymentHeaders:
    """What the heads of a list of payments mean, and which content each word means, by its ``key``."""

    headers: Headers
    items: dict[str, str]


def read_payment_headers(text: str, file: str, people: Headers) -> PaymentHeaders | list[Problem]:
    """The words of the file together with those that lists of people use, or all that is wrong.

    Where a word means one thing in each, the meaning of payments goes first.
    """
    root = read_yaml(text, file)
    if isinstance(root, list):
        return root
    problems: list[Problem] = []
    sections = entries_of(root, "", _SECTIONS, file, problems)
    headers = with_own(sections.get("columns"), OWN, OF_PEOPLE, people, file, problems)
    items = entries_of(sections.get("items"), "items", None, file, problems)
    said = {item: list(words_of(entry, f"items.{item}", file, problems)) for item, entry in items.items()}
    return problems or PaymentHeaders(headers, meanings_of(said, problems) | {key(item): item for item in said})
