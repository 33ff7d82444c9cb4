"""What ``check`` asks of people: places that no report holds, facts that reports lack, one person counted twice."""

_YEARS = """
    year(start_on, end_on) as (
      select json_extract(value, '$[0]'), json_extract(value, '$[1]') from json_each(:years))
"""
_PLACES = """
    select u.unit from plan_version v join plan_unit u on u.plan_version = v.id
    where v.number = (select max(x.number) from plan_version x where x."plan" = v."plan")
"""
UNITS = {
    "outside_plan": f"""
        select p.worker, p.id, n.name, n.code from placement p join unit n on n.id = p.unit
        where p.unit not in ({_PLACES}) and exists (select 1 from plan_version) order by p.id
    """,
    "left_after_end": """
        select p.worker, p.id, n.name, n.valid_to, p.departed_on from placement p join unit n on n.id = p.unit
        where n.valid_to is not null and p.departed_on >= n.valid_to order by p.id
    """,
    "done_after_end": """
        select a.id, n.name, n.valid_to, a.on_date from activity a join unit n on n.id = a.unit
        where n.valid_to is not null and a.on_date >= n.valid_to order by a.id
    """,
}


def _lacking(fact: str, also: str = "") -> str:
    """People who left to work in a plan year and of whom the reports of that year lack a fact."""
    return f"""
        with {_YEARS}
        select d.worker, d.placement, d.departed_on
        from year y join v_departure d
          on d.counted_as = 'work' and d.departed_on >= y.start_on and d.departed_on < y.end_on
        where d.{fact} is null {also} order by d.placement
    """


FACTS = {
    "no_destination": _lacking("destination"),
    "no_occupation": _lacking("occupation"),
    "no_form": _lacking("form"),
    "no_sender": _lacking("sender", "and d.form is not 'direct_contract'"),
    "no_sex": _lacking("sex"),
    "no_education": _lacking("education"),
    "no_return_reason": f"""
        with {_YEARS}
        select d.worker, d.placement, d.returned_on
        from year y join v_return d
          on d.counted_as = 'work' and d.returned_on >= y.start_on and d.returned_on < y.end_on
        where d.reason is null order by d.event
    """,
    "paid_without_cccd": """
        select w.id, min(y.id), count(*)
        from payment y left join merged m on m.worker = y.worker join worker w on w.id = coalesce(m.kept, y.worker)
        where w.cccd is null and y.amount > 0 and not exists (select 1 from payment r where r.reverses = y.id)
        group by w.id order by w.id
    """,
}
TWICE = {
    # Two rows of one person are told by the same name and the same day of birth or telephone; two different ID numbers
    # are two people, and so are those whom the officer told apart. Only who is counted in the same year makes a figure
    # wrong.
    "counted_twice": f"""
        with {_YEARS},
        left_home as materialized (
          select distinct y.start_on, d.counted_as, d.worker, w.name, w.name_key, w.birth_year, w.birth_date, w.phone,
                 w.cccd
          from year y
          join v_departure d
            on d.counted_as in ('work', 'seasonal', 'study')
              and d.departed_on >= y.start_on and d.departed_on < y.end_on
          join worker w on w.id = d.worker)
        select distinct b.worker, a.worker, b.birth_date is a.birth_date and b.birth_date is not null
        from left_home a
        join left_home b on b.name_key = a.name_key and b.birth_year = a.birth_year and b.worker > a.worker
          and b.start_on = a.start_on and b.counted_as = a.counted_as
        where (b.birth_date = a.birth_date or b.phone = a.phone) and (a.cccd is null or b.cccd is null)
          and spelling(a.name) = spelling(b.name)
          and not exists (select 1 from told_apart t where t.worker = a.worker and t.other = b.worker)
        order by b.worker, a.worker
    """,
    "same_departure": """
        select b.worker, b.id, a.id, b.departed_on
        from placement a join placement b on b.worker = a.worker and b.departed_on = a.departed_on and b.id > a.id
        order by b.id, a.id
    """,
}
