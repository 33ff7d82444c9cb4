"""What ``check`` asks of money: funds that gave more than they hold, payments that no rule allows."""

# Whoever stood in the book twice is one person, also where money was posted to the other entry.
_PERSON = "coalesce((select kept from merged where merged.worker = y.worker), y.worker)"
# A line that stands: it pays, and no later line takes it back. `+` keeps SQLite from the index under which every
# ordinary line of the book stands.
_STANDING = "y.amount > 0 and not exists (select 1 from payment r where r.reverses = y.id)"
FUNDS = {
    "overspent": """
        with moved as (
          select fund, year, amount as given, 0 as gone from allotment
          union all
          select fund, cast(substr(paid_on, 1, 4) as integer), 0, amount from v_payment
          union all
          select fund, cast(substr(spent_on, 1, 4) as integer), 0, amount from v_spending)
        select f.code, m.year, sum(m.given), sum(m.gone)
        from moved m join fund f on f.id = m.fund
        group by m.fund, m.year having sum(m.given) < sum(m.gone) order by m.year, f.position, f.id
    """,
    "bank_pays": f"""
        select f.code, y.id, {_PERSON} from payment y join fund f on f.id = y.fund where f.kind = 'loan' order by y.id
    """,
}
PAYMENTS = {
    # The cap stands on the payment as it was when it was judged; only rates are paid for each day or month.
    "above_cap": f"""
        select y.id, {_PERSON}, y.amount,
               y.cap * case when r.value is null then 1 else y.quantity end as most, y.item_name, y.clause, y.policy
        from payment y
        left join json_each(:rates) r
          on json_extract(r.value, '$[0]') = y.policy and json_extract(r.value, '$[1]') = y.item
        where y.amount > y.cap * case when r.value is null then 1 else y.quantity end and {_STANDING}
        order by y.id
    """,
    "not_a_tier": f"""
        select y.id, {_PERSON}, y.amount, y.item_name, y.clause, y.policy
        from payment y
        join json_each(:tiers) t
          on json_extract(t.value, '$[0]') = y.policy and json_extract(t.value, '$[1]') = y.item
        where {_STANDING} and y.amount not in (select value from json_each(t.value, '$[2]')) and y.application is null
        order by y.id
    """,
    "item_twice": f"""
        with standing as materialized (
          select y.id, {_PERSON} as worker, y.item, y.item_name, y.application from payment y
          where y.amount > 0 and not exists (select 1 from payment r where r.reverses = y.id))
        select b.id, b.worker, min(a.id), b.item_name
        from standing a join standing b on b.worker = a.worker and b.item = a.item and b.id > a.id
          and (a.application is null or b.application is not a.application)
        group by b.id order by b.id
    """,
    # Parts of what one decision granted are paid under several vouchers, never more together than that.
    "above_granted": """
        select v.application, v.worker, v.item_name, v.granted, v.paid from v_application v
        where v.paid > coalesce(v.granted, 0) order by v.application
    """,
    "outside_rule": f"""
        select y.id, {_PERSON}, y.case_on, y.policy, json_extract(r.value, '$[1]'), json_extract(r.value, '$[2]')
        from payment y join json_each(:rules) r on json_extract(r.value, '$[0]') = y.policy
        where (y.case_on < json_extract(r.value, '$[1]') or y.case_on > json_extract(r.value, '$[2]')) and {_STANDING}
        order by y.id
    """,
    "before_case": f"""
        select y.id, {_PERSON}, y.paid_on, y.case_on from payment y where y.paid_on < y.case_on and {_STANDING}
        order by y.id
    """,
    "not_in_group": f"""
        select y.id, {_PERSON}, y.group_code, y.case_on, y.clause, y.policy from payment y
        where not exists (
            select 1 from worker_group g where g.worker = {_PERSON} and g.group_code = y.group_code
              and (g.valid_from is null or g.valid_from <= y.case_on)
              and (g.valid_to is null or g.valid_to > y.case_on))
          and {_STANDING}
        order by y.id
    """,
    "reversal_differs": """
        select r.id, y.id, r.amount, y.amount from payment r join payment y on y.id = r.reverses
        where r.amount <> -y.amount or r.fund <> y.fund or r.worker <> y.worker or r.item <> y.item
          or r.paid_on < y.paid_on or substr(r.paid_on, 1, 4) <> substr(y.paid_on, 1, 4)
        order by r.id
    """,
    "spending_reversal_differs": """
        select r.id, s.id, r.amount, s.amount from fund_spending r join fund_spending s on s.id = r.reverses
        where r.amount <> -s.amount or r.fund <> s.fund or r.spent_on < s.spent_on
          or substr(r.spent_on, 1, 4) <> substr(s.spent_on, 1, 4)
        order by r.id
    """,
}
