"""Whom to call at a worker's home, written down."""

from dataclasses import dataclass, replace

from xkld.domain.errors import InputRefused
from xkld.domain.errors import contacts as errors
from xkld.domain.errors.people import no_worker
from xkld.domain.names import fold
from xkld.store import people, relatives
from xkld.store.relatives import RelativeRow
from xkld.usecases.erased_people import refuse_erased
from xkld.usecases.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Told:
    """Who was told of a worker's home: as the book knew it before, and as it does now; None for nobody."""

    before: RelativeRow | None
    now: RelativeRow | None


def tell(
    workspace: Workspace, number: int, name: str, *, relation: str | None, phone: str | None, address: str | None
) -> Told:
    """Write somebody at home, or put right what is known of whoever has that name there; None leaves a fact as it is.

    Raises ``InputRefused`` when the book has nobody of that number, or somebody new comes without a relation.
    """
    with workspace.writing() as writer:
        book = writer.connection
        if people.worker(book, number) is None:
            raise InputRefused([no_worker(number)])
        refuse_erased(book, number)
        before = relatives.of_name(book, number, fold(name))
        if before is None and relation is None:
            raise InputRefused([errors.relation_missing()])
        known = before or RelativeRow(name, relation or "", None)
        told = {"relation": relation, "phone": phone, "address": address}
        now = replace(known, name=name, **{fact: text for fact, text in told.items() if text})
        if now != before:
            relatives.write(writer, number, fold(name), now)
        return Told(before, now)


def forget(workspace: Workspace, number: int, name: str) -> Told:
    """Take somebody at home out.

    Raises ``InputRefused`` when nobody has that name there.
    """
    with workspace.writing() as writer:
        before = relatives.of_name(writer.connection, number, fold(name))
        if before is None:
            known = [one.name for one in relatives.at_home(writer.connection, number)]
            raise InputRefused([errors.nobody_at_home(number, known)])
        relatives.drop(writer, number, fold(name))
        return Told(before, None)
