"""The till: what orders of payment are judged against, and everything that refuses one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from xkld.domain.counts import Scope
from xkld.domain.entitlement import refusals
from xkld.domain.errors import Problem
from xkld.domain.errors import money as refusal
from xkld.domain.errors.applications import committed_elsewhere
from xkld.domain.errors.erasures import payee_is_erased
from xkld.domain.errors.office import fund_not_allotted, fund_too_small, fund_unknown, fund_wrong_kind
from xkld.domain.names import fold
from xkld.domain.office_amounts import OfficeAmount, with_amounts
from xkld.domain.payment_order import Order
from xkld.domain.policy import Item, Policy, cited
from xkld.domain.rule_choice import rule_for
from xkld.domain.wording.erasure import ERASED_NAME
from xkld.domain.wording.labels import FUND_KIND_NAMES
from xkld.store import applications, money, office_amounts
from xkld.store.book import Connection
from xkld.store.money import FundRow
from xkld.store.money_tables import Payment
from xkld.store.people import WorkerRow
from xkld.usecases.granted import AsGranted, Finding, as_granted


@dataclass(frozen=True, slots=True)
class Entitled:
    """A claim that no rule refuses: the rule, its content, and the fund that pays it."""

    rule: Policy
    item: Item
    fund: FundRow


@dataclass(frozen=True, slots=True)
class Judged:
    """An order that nothing refuses, with what allows it; ``restores`` is the reversal that it answers, if any."""

    order: Order
    worker: WorkerRow
    rule: Policy
    item: Item
    fund: FundRow
    restores: int | None = None

    def line(self, operation: int) -> Payment:
        """The line to post."""
        claim = self.order.claim
        reasons = self.rule.reasons(self.item, claim.case_on)
        return Payment(
            fund=self.fund.id,
            worker=self.worker.id,
            unit=self.worker.unit,
            voucher=self.order.voucher,
            paid_on=self.order.paid_on.isoformat(),
            case_on=claim.case_on.isoformat(),
            amount=claim.amount,
            quantity=claim.quantity,
            policy=self.rule.id,
            policy_digest=self.rule.digest,
            item=self.item.id,
            item_name=self.item.name,
            clause="; ".join(part for part in (self.item.clause, *reasons) if part),
            cap=self.item.cap,
            group_code=claim.group,
            restores=self.restores,
            operation=operation,
            application=self.order.application,
        )


@dataclass(frozen=True, slots=True)
class Wanted:
    """What orders ask of a fund in a budget year, in đồng; ``granted`` is the part that decisions promised before."""

    fund: FundRow
    year: int
    amount: int
    granted: int


@dataclass(frozen=True, slots=True)
class Till:
    """The book, the plan whose funds pay, the rules that are known, and the day."""

    book: Connection
    scope: Scope
    rules: list[Policy]
    amounts: list[OfficeAmount]
    today: date

    @classmethod
    def of(cls, book: Connection, scope: Scope, rules: list[Policy], today: date) -> "Till":
        """The till of a plan, with the amounts that the office entered."""
        return cls(book, scope, rules, office_amounts.standing(book), today)

    def judge(self, order: Order, worker: WorkerRow, restores: int | None = None) -> Judged | list[Finding]:
        """The order with what allows it, or everything that refuses it but the money left in the fund.

        ``restores`` is the reversal of the line that is posted again. A voucher whose line was undone may be used anew.
        """
        if worker.name == ERASED_NAME:
            return [("worker", payee_is_erased(worker.id))]
        told = as_granted(self.book, order)
        order = told.order
        fund = self.fund(order.fund)
        if restores is None and isinstance(fund, FundRow):
            restores = money.undone_reversal(self.book, fund.id, order.voucher, order.worker, order.claim.item)
        found = [*told.findings, *self._day_findings(order), *self._paid_findings(told, fund, restores)]
        entitled = self.entitled(replace(order, claim=replace(order.claim, amount=told.judged_amount)), worker)
        if isinstance(entitled, list) or found:
            return [*found, *entitled] if isinstance(entitled, list) else found
        return Judged(order, worker, entitled.rule, entitled.item, entitled.fund, restores)

    def entitled(self, order: Order, worker: WorkerRow) -> Entitled | list[Finding]:
        """The rule and the fund behind a claim, or everything by which they refuse it."""
        rule, fund = self.rule(order), self.fund(order.fund)
        found: list[Finding] = []
        if isinstance(rule, Policy):
            groups = money.groups_on(self.book, worker.id, order.claim.case_on)
            found.extend(("amount", problem) for problem in refusals(rule, order.claim, groups))
        else:
            found.append(("item", rule))
        if isinstance(fund, Problem):
            found.append(("fund", fund))
        item = rule.item(order.claim.item) if isinstance(rule, Policy) else None
        if found or isinstance(rule, Problem) or isinstance(fund, Problem) or item is None:
            return found
        return Entitled(rule, item, fund)

    def rule(self, order: Order) -> Policy | Problem:
        """The rule that judges an order, with what the office entered where the rule leaves an amount open."""
        claim = order.claim
        known = [with_amounts(one, self.amounts, claim.group, claim.case_on) for one in self.rules]
        return rule_for(known, order.policy, claim)

    def fund(self, word: str) -> FundRow | Problem:
        """The fund of that code or name, out of which support is paid."""
        known = money.funds(self.book, self.scope)
        found = next((fund for fund in known if fund.code == word or fold(fund.name) == fold(word)), None)
        if found is None:
            return fund_unknown(word, [fund.code for fund in known if fund.kind != "loan"])
        return fund_wrong_kind(found.code, FUND_KIND_NAMES[found.kind]) if found.kind == "loan" else found

    def left(self, fund: FundRow, year: int) -> int | None:
        """What a fund still holds of a budget year, in đồng; None when nothing was allotted."""
        given = money.allotted(self.book, fund.id, year)
        return None if given is None else given - money.gone(self.book, fund.id, year)

    def committed(self, fund: FundRow, year: int) -> int:
        """What decisions up to the end of a budget year promised out of a fund and is not paid yet, in đồng."""
        return applications.committed(self.book, fund.id, date(year + 1, 1, 1))

    def wanted(self, orders: Iterable[Order]) -> list[Wanted]:
        """What orders ask for together, by fund and budget year; unknown funds are told of elsewhere."""
        sums: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0])
        for order in orders:
            both = sums[order.fund, order.paid_on.year]
            both[0] += order.claim.amount
            both[1] += 0 if order.application is None else order.claim.amount
        funds = {code: self.fund(code) for code, _ in sums}
        return [
            Wanted(fund, year, *both)
            for (code, year), both in sorted(sums.items())
            if isinstance(fund := funds[code], FundRow)
        ]

    def shortage(self, wanted: Wanted) -> Problem | None:
        """Why a fund does not suffice: nothing allotted, less left than is wanted, or the rest promised to others."""
        fund, left = wanted.fund.code, self.left(wanted.fund, wanted.year)
        if left is None:
            return fund_not_allotted(fund, wanted.year)
        if left < wanted.amount:
            return fund_too_small(fund, left, wanted.amount)
        committed, plain = self.committed(wanted.fund, wanted.year), wanted.amount - wanted.granted
        if plain and left - committed < plain:
            return committed_elsewhere(fund, left, committed, plain)
        return None

    def _day_findings(self, order: Order) -> list[Finding]:
        found: list[Finding] = []
        if order.paid_on > self.today:
            found.append(("paid_on", refusal.in_the_future(order.paid_on, self.today)))
        if order.claim.amount < 1:
            found.append(("amount", refusal.nothing_paid()))
        if order.paid_on < order.claim.case_on:
            found.append(("paid_on", refusal.paid_before_case(order.paid_on, order.claim.case_on)))
        return found

    def _paid_findings(self, told: AsGranted, fund: FundRow | Problem, restores: int | None) -> list[Finding]:
        """The same content was paid before, by whatever rule, fund and year, but for a part of what was granted; or
        the voucher was used.
        """
        order = told.order
        if (before := self.paid_before(order)) is not None:
            return [("item", before)]
        if isinstance(fund, Problem) or restores is not None:
            return []
        used = money.voucher_line(self.book, fund.id, order.voucher, order.worker, order.claim.item)
        if used is None:
            return []
        stands = used in {one.id for one in money.standing_payments(self.book, order.worker, order.claim.item)}
        return [("voucher", refusal.voucher_used(order.voucher, used, stands=stands))]

    def paid_before(self, order: Order) -> Problem | None:
        """That the content of an order stands paid to its person, by a line that pays no part of its application."""
        lines = money.standing_payments(self.book, order.worker, order.claim.item)
        before = next((one for one in lines if order.application is None or one.application != order.application), None)
        if before is None:
            return None
        rule = self.rule(order)
        once = cited(rule.once_clause, rule.basis) if isinstance(rule, Policy) and rule.once_clause else ""
        earlier = refusal.PaidBefore(
            before.id, before.voucher, date.fromisoformat(before.paid_on), before.fund, before.policy
        )
        return refusal.paid_already(before.item_name, earlier, once)
