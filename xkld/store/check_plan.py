"""What ``check`` asks of plans and of work done: targets that do not add up, days after today, work typed twice."""

QUOTA = {
    # A plan's own split is its published total; one that came out of an allocation is the total that was shared out.
    "not_the_total": """
        select a.id, p.code, a.decision, a.valid_from, sum(l.target) as given,
               coalesce(r.total, cast(json_extract(t.value, '$[1]') as integer)) as wanted
        from allocation a
        join allocation_line l on l.allocation = a.id
        join plan_version v on v.id = a.plan_version
        join "plan" p on p.id = v."plan"
        left join proposal r on r.allocation = a.id
        left join json_each(:totals) t on json_extract(t.value, '$[0]') = a.plan_version and a.method = 'published'
        group by a.id having given <> wanted order by a.id
    """,
    "splits_overlap": """
        select a.id, b.id, p.code, b.valid_from
        from allocation a
        join plan_version x on x.id = a.plan_version
        join plan_version y on y."plan" = x."plan"
        join allocation b on b.plan_version = y.id and b.id > a.id
        join "plan" p on p.id = x."plan"
        where a.valid_from < coalesce(b.valid_to, '9999') and b.valid_from < coalesce(a.valid_to, '9999')
        order by a.id, b.id
    """,
    "target_outside": """
        select a.id, n.name, l.target
        from allocation_line l join allocation a on a.id = l.allocation join unit n on n.id = l.unit
        where l.target > 0
          and not exists (select 1 from plan_unit u where u.plan_version = a.plan_version and u.unit = l.unit)
        order by a.id, l.unit
    """,
}
FUTURE = {
    "stage_ahead": """
        select p.worker, e.placement, e.stage, e.on_date
        from stage_event e join placement p on p.id = e.placement
        where e.on_date > :today order by e.on_date, e.id
    """,
    "born_ahead": "select id, birth_date from worker where birth_date > :today order by id",
    "paid_ahead": "select id, worker, paid_on from payment where paid_on > :today order by id",
    "spent_ahead": "select id, spent_on from fund_spending where spent_on > :today order by id",
    "activity_ahead": "select id, on_date from activity where on_date > :today order by id",
    "inspection_ahead": "select id, on_date from inspection where on_date > :today order by id",
    "loan_ahead": """
        select f.code, l.as_of from loan_figure l join fund f on f.id = l.fund where l.as_of > :today order by 1, 2
    """,
    "allotted_ahead": """
        select f.code, a.decision, a.on_date from allotment a join fund f on f.id = a.fund
        where a.on_date > :today order by a.id
    """,
    "decided_ahead": """
        select a.id, a.decision, a.decided_on from allocation a where a.decided_on > :today order by a.id
    """,
}
TWICE = {
    "activity_twice": """
        select b.id, min(a.id), b.on_date, b.kind, b.operation
        from activity a join activity b on b."plan" = a."plan" and b.on_date = a.on_date and b.id > a.id
        where b.kind = a.kind and b.unit is a.unit and b.times = a.times and b.participants is a.participants
          and b.sender is a.sender and b.what = a.what
        group by b.id order by b.id
    """,
    "inspection_twice": """
        select b.id, min(a.id), b.on_date, b.kind, b.operation
        from inspection a join inspection b on b."plan" = a."plan" and b.on_date = a.on_date and b.id > a.id
        where b.kind = a.kind and b.times = a.times and b.findings = a.findings and b.settled = a.settled
          and b.what = a.what
        group by b.id order by b.id
    """,
}
