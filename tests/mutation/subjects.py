"""What is changed, and which tests must notice: every file that reckons with money, targets, days or ID numbers."""

from collections.abc import Mapping

SUBJECTS: Mapping[str, tuple[str, ...]] = {
    "xkld/domain/money.py": ("tests/domain/test_money.py",),
    "xkld/domain/numbers.py": ("tests/domain/test_money.py",),
    "xkld/domain/weight.py": ("tests/domain/test_weight.py",),
    "xkld/domain/allocation.py": ("tests/domain/test_allocation.py", "tests/domain/test_turn_order.py"),
    "xkld/domain/turns.py": ("tests/domain/test_allocation.py", "tests/domain/test_turn_order.py"),
    "xkld/domain/turn_order.py": ("tests/domain/test_turn_order.py",),
    "xkld/domain/proposal.py": ("tests/domain/test_turn_order.py",),
    "xkld/domain/sums.py": ("tests/domain/test_sums.py",),
    "xkld/domain/entitlement.py": ("tests/domain/test_entitlement.py",),
    "xkld/domain/policy.py": ("tests/domain/test_entitlement.py", "tests/domain/test_rule_choice.py"),
    "xkld/domain/rule_choice.py": ("tests/domain/test_rule_choice.py",),
    "xkld/domain/office_amounts.py": ("tests/domain/test_office_amounts.py",),
    "xkld/domain/period.py": ("tests/domain/test_period.py",),
    "xkld/domain/deadline.py": ("tests/domain/test_deadline.py",),
    "xkld/domain/dates.py": ("tests/domain/test_dates.py",),
    "xkld/domain/identity.py": ("tests/domain/test_identity.py",),
    "xkld/domain/telephone.py": ("tests/domain/test_telephone.py",),
    "xkld/domain/fee_caps.py": ("tests/domain/test_fee_caps.py",),
    "xkld/domain/typed_sums.py": ("tests/domain/test_fee_caps.py",),
    "xkld/domain/overseas_fund.py": ("tests/formats/test_overseas_fund.py",),
    "xkld/domain/followup.py": ("tests/domain/test_followup.py",),
    "xkld/usecases/bounds.py": ("tests/cli/test_allocate.py",),
    "xkld/usecases/quotas.py": ("tests/cli/test_quota.py",),
    "xkld/usecases/quota_setting.py": ("tests/cli/test_quota.py", "tests/cli/test_allocate.py"),
    "xkld/store/views.sql": (
        "tests/store/test_money.py",
        "tests/cli/test_support.py",
        "tests/cli/test_spending.py::test_each_budget_year_answers_for_its_own_days",
        "tests/cli/test_fund.py",
        "tests/cli/test_order.py::test_fees_stand_beside_their_caps_with_how_sure_they_are",
        "tests/cli/test_order.py::test_an_amount_without_a_rate_is_never_added_or_compared",
        "tests/cli/test_order.py::test_half_a_dong_is_a_whole_one_and_less_is_none",
        "tests/cli/test_worker_merge.py::test_what_was_paid_twice_is_told_and_found",
    ),
}
PARTS: Mapping[str, tuple[str, ...]] = {
    "xkld/store/views.sql": (
        "v_payment",
        "v_spending",
        "v_fee",
        "v_order_cost",
        "v_loan",
        "payment_restores_a_reversal",
        "spending_restores_a_reversal",
    ),
}
"""Of a file that counts people as well: the views and triggers of money."""
