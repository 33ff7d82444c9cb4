"""Files of contracts that workers made directly: received, completed, decided, reported."""

from collections.abc import Iterable, Mapping
from datetime import date

from xkld.store.book import Writer
from xkld.store.followed_tables import DirectContract
from xkld.store.session import add

FACTS = ("employer", "destination", "occupation", "months")
"""What a file says of the going, beside its papers."""


def add_contract(writer: Writer, worker: int, received: date, facts: Mapping[str, str | int | None]) -> int:
    """Write a file and return its number."""
    number = add(writer, DirectContract(worker=worker, received_on=received.isoformat(), operation=writer.operation))
    change_facts(writer, number, facts)
    return number


def change_facts(writer: Writer, number: int, facts: Mapping[str, str | int | None]) -> bool:
    """Put right what a file says of the going, where something is given; whether anything is another now."""
    changed = writer.connection.execute(
        """
        update direct_contract set employer = coalesce(:employer, employer),
          destination = coalesce(:destination, destination), occupation = coalesce(:occupation, occupation),
          months = coalesce(:months, months), operation = :operation
        where id = :number and (employer, destination, occupation, months) is not
          (coalesce(:employer, employer), coalesce(:destination, destination), coalesce(:occupation, occupation),
           coalesce(:months, months))
        """,
        {fact: facts.get(fact) for fact in FACTS} | {"number": number, "operation": writer.operation},
    )
    return changed.rowcount > 0


def add_papers(writer: Writer, number: int, papers: Iterable[str], on: date) -> int:
    """Write papers that came on a day, those that are not there yet; how many that were."""
    changed = writer.connection.executemany(
        "insert into direct_contract_paper (contract, paper, on_date) values (?, ?, ?) on conflict do nothing",
        [(number, paper, on.isoformat()) for paper in papers],
    )
    return max(changed.rowcount, 0)


def decide(writer: Writer, number: int, outcome: str, paper: tuple[str, date], about: str | int) -> None:
    """Write how a file was decided: confirmed for a going, or refused for a reason; by which paper of which day."""
    column = "placement" if outcome == "confirmed" else "reason"
    writer.connection.execute(
        f"update direct_contract set outcome = ?, number = ?, decided_on = ?, {column} = ?, operation = ? where id = ?",
        (outcome, paper[0], paper[1].isoformat(), about, writer.operation, number),
    )


def report(writer: Writer, number: int, paper: str, on: date) -> None:
    """Write by which paper of which day a confirmation was reported."""
    writer.connection.execute(
        "update direct_contract set report_number = ?, reported_on = ?, operation = ? where id = ?",
        (paper, on.isoformat(), writer.operation, number),
    )
