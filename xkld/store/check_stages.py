"""What ``check`` asks of the order of stages: the allowed moves of ``domain.stages``, put into one statement."""

from xkld.domain.stages import CLOSED, FIRST, FOLLOWS, Stage

_STEPS = {stage: step for step, stage in enumerate(Stage, start=1)}


def _mask(stages: frozenset[Stage]) -> int:
    """A set of stages as one number, a bit for each: asked of millions of events, a table would be too slow."""
    return sum(1 << _STEPS[stage] for stage in stages)


def _may_follow() -> str:
    """The stages that may come after ``before``, and after ``earlier`` before that, as such a number."""
    after_death = (
        f"when {_STEPS[Stage.SETTLED]} then case earlier when {_STEPS[Stage.DIED]} then 0"
        f" else {_mask(FOLLOWS[Stage.SETTLED])} end"
    )
    moves = " ".join(f"when {_STEPS[one]} then {_mask(FOLLOWS[one])}" for one in Stage if one is not Stage.SETTLED)
    return f"case before {moves} {after_death} else {_mask(FIRST)} end"


_CLOSED = ", ".join(str(_STEPS[stage]) for stage in Stage if stage in CLOSED)
STAGES = {
    "impossible_move": f"""
        with timeline as (
          select placement, on_date, step,
                 lag(step) over case_of as before, lag(step, 2) over case_of as earlier
          from stage_event window case_of as (partition by placement order by on_date, step))
        select p.worker, t.placement, t.before, t.step, t.on_date
        from timeline t join placement p on p.id = t.placement
        where not (({_may_follow()}) & (1 << t.step)) order by t.placement, t.on_date
    """,
    "case_without_stage": """
        select p.worker, p.id from placement p
        where not exists (select 1 from stage_event e where e.placement = p.id) order by p.id
    """,
    # Cases of one person stand one after the other. Two that left on one day are one departure typed twice, which
    # another check tells.
    "cases_overlap": f"""
        with several as materialized (select worker from placement group by worker having count(*) > 1),
        bounds as materialized (
          select p.worker, p.id, p.departed_on,
                 (select min(e.on_date) from stage_event e where e.placement = p.id) as first_on,
                 (select max(e.on_date) from stage_event e where e.placement = p.id) as last_on,
                 (select e.step from stage_event e where e.placement = p.id
                  order by e.on_date desc, e.step desc limit 1) as last_step,
                 exists (select 1 from stage_event e where e.placement = p.id and e.stage = 'died') as died
          from several s join placement p on p.worker = s.worker),
        neighbours as (
          select worker, id, departed_on, first_on,
                 lag(id) over of_one as before_id, lag(last_on) over of_one as over_on,
                 lag(last_step) over of_one as over_step, lag(died) over of_one as over_died,
                 lag(departed_on) over of_one as left_on
          from bounds where first_on is not null
          window of_one as (partition by worker order by first_on, id))
        select worker, before_id, id, first_on from neighbours
        where before_id is not null and departed_on is not left_on
          and (over_died or over_step not in ({_CLOSED}) or over_on > first_on)
        order by id
    """,
}
