"""Splits that were worked out, written: drafts, and which split in force a draft has become."""

from xkld.domain.counts import Scope
from xkld.domain.proposal import Proposal
from xkld.domain.weight import written
from xkld.store import proposal_tables
from xkld.store.book import Writer
from xkld.store.session import add


def keep(writer: Writer, scope: Scope, proposal: Proposal, allocation: int | None) -> int:
    """Write a split that was worked out; return its number."""
    number = add(
        writer,
        proposal_tables.Proposal(
            plan_version=scope.version,
            allocation=allocation,
            method=str(proposal.method),
            total=proposal.total,
            source=str(proposal.source.kind),
            source_name=proposal.source.name,
            source_digest=proposal.source.digest,
            tie_rule=proposal.tie_rule and str(proposal.tie_rule),
            tie_places=proposal.tie_places,
            operation=writer.operation,
        ),
    )
    writer.connection.executemany(
        """
        insert into proposal_share (proposal, unit, position, weight, least, most, fixed, target, tied)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
            (number, one.unit, at, written(one.weight), one.least, one.most, one.fixed, one.target, one.tied)
            for at, one in enumerate(proposal.shares, start=1)
        ],
    )
    return number


def decide(writer: Writer, proposal: int, allocation: int) -> None:
    """Say which split in force a draft has become."""
    writer.connection.execute("update proposal set allocation = ? where id = ?", (allocation, proposal))
