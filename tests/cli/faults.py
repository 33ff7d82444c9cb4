"""A fault for each thing that ``check`` looks for, planted in the demo's book by raw SQL."""

EVENT = "insert into stage_event (placement, stage, on_date) values"
PAYMENT = """
    insert into payment (fund, worker, unit, voucher, paid_on, case_on, amount, quantity, policy, policy_digest, item,
      item_name, clause, cap, group_code, operation)
    select fund, worker, unit, 'PC99', paid_on, case_on, {amount}, {quantity}, policy, policy_digest, '{item}',
      item_name, clause, {cap}, group_code, operation from payment where id = 1
"""
COPY_OF_WORKER = """
    insert into worker (id, name, name_key, birth_year, birth_date, sex, cccd, phone, unit, education)
    select 900, name, name_key, birth_year, birth_date, sex, null, phone, unit, education from worker where id = {0}
"""
COPY_OF_CASE = """
    insert into placement (id, worker, purpose, destination, occupation, sender, form, months, unit, departed_on)
    select 900, {1}, purpose, destination, occupation, sender, form, months, unit, departed_on
    from placement where worker = {0}
"""
COPY_OF_EVENT = f"{EVENT} (900, 'departed', (select departed_on from placement where id = 900))"
# Worker 12 has a day of birth, an ID number, left in the plan year and was paid nothing.
PLANTED: dict[str, tuple[str, ...]] = {
    "object_lacks": ("drop view v_remark",),
    "object_differs": ("drop index worker_name_key", "create index worker_name_key on worker (name)"),
    "object_foreign": ("create table ghi_chu (a text) strict",),
    "step_lacks": ("delete from migration_step where number = 3",),
    "not_the_total": ("update allocation_line set target = target + 1 where unit = 1",),
    "splits_overlap": (
        """insert into allocation (plan_version, method, decision, valid_from, operation)
           select plan_version, 'decided', '9/QĐ', '2025-05-01', operation from allocation""",
    ),
    "target_outside": (
        "delete from plan_unit where unit = 8",
        "update placement set unit = 1 where unit = 8",
    ),
    "plan_unreadable": ("update plan_version set yaml = 'plan: 1'",),
    "overspent": ("update allotment set amount = 1000 where fund = 1",),
    "bank_pays": ("update fund set kind = 'loan' where id = 1",),
    "stage_ahead": (f"{EVENT} (40, 'training', '2025-06-19')",),
    "born_ahead": ("update worker set birth_date = '2025-06-19', birth_year = 2025 where id = 40",),
    "paid_ahead": ("update payment set paid_on = '2025-06-19' where id = 1",),
    "spent_ahead": (
        """insert into fund_spending (fund, voucher, spent_on, amount, what, operation)
           values (1, 'HD1', '2025-06-19', 1000, 'Thuê', 1)""",
    ),
    "activity_ahead": ("update activity set on_date = '2025-06-19' where id = 1",),
    "inspection_ahead": ("update inspection set on_date = '2025-06-19' where id = 1",),
    "loan_ahead": ("update loan_figure set as_of = '2025-06-19'",),
    "allotted_ahead": ("update allotment set on_date = '2025-06-19' where id = 1",),
    "decided_ahead": ("update allocation set decided_on = '2025-06-19' where id = 1",),
    "activity_twice": (
        """insert into activity ("plan", kind, on_date, unit, times, participants, what, sender, operation)
           select "plan", kind, on_date, unit, times, participants, what, sender, operation
           from activity where id = 3""",
    ),
    "inspection_twice": (
        """insert into inspection ("plan", kind, on_date, times, findings, settled, what, operation)
           select "plan", kind, on_date, times, findings, settled, what, operation from inspection where id = 2""",
    ),
    "above_cap": ("update payment set amount = 3000001 where id = 1",),
    "not_a_tier": (PAYMENT.format(amount=250_000, quantity=1, item="travel", cap="null"),),
    "item_twice": (PAYMENT.format(amount=1_000, quantity=1, item="language", cap=3_000_000),),
    "above_granted": (
        """insert into application (worker, unit, fund, policy, policy_digest, item, item_name, clause,
             group_code, amount, quantity, carried_over, case_on, received_on, complete_on, outcome, decision,
             decided_on, granted, operation)
           select worker, unit, fund, policy, policy_digest, item, item_name, clause, group_code, amount,
             1, 0, case_on, paid_on, paid_on, 'approved', '45/QĐ', paid_on, amount - 1, 1 from payment where id = 1""",
        "update payment set application = 1 where id = 1",
    ),
    "outside_rule": ("update payment set case_on = '2016-07-31' where id = 6",),
    "before_case": ("update payment set case_on = '2025-04-16' where id = 5",),
    "not_in_group": ("delete from worker_group where worker = 2",),
    "reversal_differs": ("update payment set amount = -749999 where reverses is not null",),
    "spending_reversal_differs": (
        """insert into fund_spending (id, fund, voucher, spent_on, amount, what, operation)
           values (1, 1, 'HD1', '2025-06-01', 1000, 'Thuê', 1)""",
        """insert into fund_spending (fund, voucher, spent_on, amount, what, reverses, operation)
           values (1, 'HD2', '2025-06-01', -999, 'Thuê', 1, 1)""",
    ),
    "outside_plan": (
        """insert into unit (id, code, name, name_key, kind, valid_from)
           values (900, '99999', 'Xã Lạ', 'xa la', 'commune', '2000-01-01')""",
        "update placement set unit = 900 where id = 40",
    ),
    "left_after_end": ("update unit set valid_to = '2025-06-02' where id = 12",),
    "done_after_end": (
        """insert into unit (id, code, name, name_key, kind, valid_from, valid_to)
           values (900, '99999', 'Xã Cũ', 'xa cu', 'commune', '2000-01-01', '2025-04-10')""",
        "update activity set unit = 900 where id = 2",
    ),
    "no_destination": ("update placement set destination = null where id = 12",),
    "no_occupation": ("update placement set occupation = null where id = 12",),
    "no_form": ("update placement set form = null where id = 12",),
    "no_sender": ("update placement set sender = null where id = 12",),
    "no_sex": ("update worker set sex = null where id = 12",),
    "no_education": ("update worker set education = null where id = 12",),
    "no_return_reason": ("update stage_event set reason = null where stage = 'returned' and on_date = '2025-05-20'",),
    "paid_without_cccd": ("update worker set cccd = null where id = 3",),
    "counted_twice": (COPY_OF_WORKER.format(11), COPY_OF_CASE.format(11, 900), COPY_OF_EVENT),
    "same_departure": (COPY_OF_CASE.format(12, 12), COPY_OF_EVENT),
    "impossible_move": (f"{EVENT} (12, 'training', '2025-06-15')",),
    "case_without_stage": ("insert into placement (id, worker, purpose, unit) values (900, 40, 'work', 1)",),
    "cases_overlap": (
        "insert into placement (id, worker, purpose, unit) values (900, 12, 'work', 1)",
        f"{EVENT} (900, 'registered', '2025-06-01')",
    ),
    "departed_on_differs": ("update placement set departed_on = '2025-04-08' where id = 12",),
    "ended_on_differs": (
        """update placement set ended_on = '2025-05-21'
           where id = (select placement from stage_event where on_date = '2025-05-20')""",
    ),
    "relied_on_bad_licence": (
        """insert into licence_check (sender, status, on_date, since_on, source, operation)
           values (1, 'revoked', '2025-06-13', '2025-06-01', 'công văn', 1)""",
    ),
    "licence_not_looked_at": ("delete from licence_check where sender = 1",),
    "sent_head_unknown": (
        f"""insert into sent_report ("plan", form, period, sent_on, recipient, figures, head, operation)
            values (1, 'quy', '2025-Q1', '2025-03-20', 'Sở', '{{}}', '{"0" * 64}', 5)""",
    ),
    "left_open": ("insert into current_operation (one, operation) values (1, 5)",),
    "refers_to_nothing": ("delete from sender where name_key = 'cong ty mau hai'",),
}
