-- The counting rules. A figure of a report is a count over one of these views with a filter; explaining a figure is
-- `select *` over the same view with the same filter. Views take no parameter and use no window function, so that the
-- filter reaches the index. They are dropped and made anew by every migration, together with the triggers below.

-- One row for a departure (lượt): a placement that left, with the place of permanent residence written on it.
-- `counted_as` keeps work, seasonal work and study apart; the three are never added.
-- `before_on` is the same person's departure before this one: whoever left once already since the plan year began is a
-- further departure, but not a further person. Persons of a year are the rows
-- `departed_on >= :year_start and (before_on is null or before_on < :year_start)`.
create view v_departure as
select p.id as placement, p.worker, p.departed_on, p.counted_as, p.unit, p.destination, p.occupation, p.form, p.sender,
       w.sex, w.education,
       (select max(x.departed_on) from placement x
        where x.worker = p.worker and x.counted_as = p.counted_as
          and (x.departed_on, x.id) < (p.departed_on, p.id)) as before_on,
       -- Age on the day of departure; with only a birth year known, the difference of the years.
       cast(substr(p.departed_on, 1, 4) as integer) - w.birth_year
         - (w.birth_date is not null and substr(p.departed_on, 6) < substr(w.birth_date, 6)) as age
from placement p
join worker w on w.id = p.worker
where p.departed_on is not null;

-- One row for a stay abroad: from the departure to the first return, death or disappearance, and from each finding of
-- a missing person to the next. `abroad_to` is the first day not abroad, null while abroad. Home leave ends nothing.
-- No more of the placement than its index holds: nearly everybody who ever left is looked at.
create view v_abroad as
select p.id as placement, p.worker, p.counted_as, p.unit, p.departed_on as abroad_from, p.ended_on as abroad_to
from placement p
where p.departed_on is not null
union all
select p.id, p.worker, p.counted_as, p.unit, f.on_date,
       (select min(e.on_date) from stage_event e
        where e.placement = f.placement and e.effect = -1 and (e.on_date, e.step) > (f.on_date, f.step))
from stage_event f
cross join placement p on p.id = f.placement  -- the few findings first: each names its placement
where f.stage = 'found';

-- One row for each event that changes the number abroad (+1, -1), with what a report tells it apart by.
create view v_movement as
select e.id as event, e.placement, p.worker, p.counted_as, p.unit, p.destination, e.stage, e.reason, e.on_date, e.effect
from stage_event e
join placement p on p.id = e.placement
where e.effect in (-1, 1);

-- One row for a return, with its reason.
create view v_return as
select event, placement, worker, counted_as, unit, destination, on_date as returned_on, reason
from v_movement
where stage = 'returned' and effect = -1;

-- One row for an event of people abroad that changes no number but is told: extended, left the contract, overstayed.
create view v_remark as
select e.id as event, e.placement, p.worker, p.counted_as, p.unit, e.stage, e.on_date
from stage_event e
cross join placement p on p.id = e.placement  -- the events of the days asked first
where e.stage in ('extended', 'recontracted', 'absconded', 'overstayed');

-- One row for a day from which a contract's last day is known or not: the departure (the term in months, to the same day
-- of the last month, or that month's last day where it is shorter), and each prolonging or new contract after it, with
-- the day that was told. What holds on a day is the row of the latest `from_on` up to it; `ends_on` null: not known.
create view v_contract_end as
select e.placement, e.on_date as from_on, e.step,
       case e.stage when 'departed'
         then min(date(e.on_date, '+' || p.months || ' months'),
                  date(e.on_date, 'start of month', '+' || (p.months + 1) || ' months', '-1 day'))
         else t.until_on end as ends_on
from stage_event e
join placement p on p.id = e.placement
left join contract_term t on t.placement = e.placement and t.from_on = e.on_date
where +e.stage in ('departed', 'extended', 'recontracted');  -- by the going: no index on the stage

-- One row for a case. Whoever has not left by a day waits in the stage of the case's last event before that day; what
-- comes after a departure is no waiting.
create view v_case as
select p.id as placement, p.worker, p.counted_as, p.unit, p.departed_on
from placement p;

-- One row for a case of somebody who was a pupil of a school in a school year, begun in the first calendar year of that
-- school year or later: what was begun before does not come of the school. `enrolled_on` is the day of its first stage in
-- which the person takes part (any but advice and giving up), null while there is none; `departed_on` that of leaving.
create view v_pupil as
select s.school, s.school_year, p.worker, p.id as placement, p.counted_as, p.unit, p.departed_on,
       (select min(e.on_date) from stage_event e
        where e.placement = p.id and +e.stage not in ('counselled', 'withdrawn')) as enrolled_on
from worker_school s
join placement p on p.worker = s.worker
where (select min(e.on_date) from stage_event e where e.placement = p.id) >= substr(s.school_year, 1, 4);

-- One row for a stage in which a case stands or stood: from `since_on` to `until_on`, the day of its next event, null while
-- there is none. Where a case stands on a day is the row `since_on <= :day and (until_on is null or until_on > :day)`: of
-- stages of one day the last. A stage that is written again, as a second course is, begins anew.
create view v_standing as
select e.placement, e.stage, e.step, e.on_date as since_on,
       (select min(x.on_date) from stage_event x
        where x.placement = e.placement and (x.on_date, x.step) > (e.on_date, e.step)) as until_on
from stage_event e;

-- One row for a posted payment line in đồng; a reversal is a negative line. Persons are the distinct workers whose
-- lines add up to more than nothing; whoever stood in the book twice is one, also where a line names the other entry.
create view v_payment as
select y.id as payment, y.fund, f.plan, f.code as fund_code, coalesce(m.kept, y.worker) as worker, y.unit, y.item,
       y.item_name, y.policy, y.clause, y.group_code, y.paid_on, y.amount, y.reverses, y.application
from payment y
join fund f on f.id = y.fund
left join merged m on m.worker = y.worker;

-- One row for an application for support, in đồng: asked, granted (null until a decision gives something), and paid by the
-- lines that name it, reversals taken off. What is granted, not closed and not paid is committed out of its fund.
create view v_application as
select a.id as application, a.fund, f.plan, f.code as fund_code, a.worker, a.unit, a.item, a.item_name, a.policy,
       a.group_code, a.case_on, a.received_on, a.complete_on, a.outcome, a.decided_on, a.closed_on, a.amount as asked,
       a.granted,
       coalesce((select sum(y.amount) from payment y where y.application = a.id), 0) as paid
from application a
join fund f on f.id = a.fund;

-- One row for money of a fund spent on activities, in đồng; a reversal is a negative line.
create view v_spending as
select s.id as spending, s.fund, f.plan, f.code as fund_code, s.activity, s.voucher, s.spent_on, s.amount, s.what,
       s.reverses
from fund_spending s
join fund f on f.id = s.fund;

-- One row for a line of support that was settled, in đồng, with the settlement that has it; a reversal that was settled
-- is a negative line. It belongs to the budget year of its payment, whenever the paper came.
create view v_settled as
select l.payment, l.settlement, v.fund, v.plan, v.fund_code, v.paid_on, v.amount
from settlement_line l
join v_payment v on v.payment = l.payment;

-- One row for support that came back to a fund, in đồng above nothing: a reversal that no line posted again. What was only
-- undone in the book (`xkld undo`) never left the fund. The payments and spendings have it taken off already.
create view v_returned_support as
select y.id as payment, y.fund, y.paid_on as on_date, -y.amount as amount
from payment y
where y.reverses is not null and not exists (select 1 from payment b where b.restores = y.id)
  and not exists (select 1 from undoing u where u.operation = y.operation);

-- The same for money spent on activities.
create view v_returned_spending as
select s.id as spending, s.fund, s.spent_on as on_date, -s.amount as amount
from fund_spending s
where s.reverses is not null and not exists (select 1 from fund_spending b where b.restores = s.id)
  and not exists (select 1 from undoing u where u.operation = s.operation);

-- One row for a loan of the Social Policy Bank that the office follows, in đồng: approved (null until the bank decides),
-- paid out, paid back without interest. `stage` is what the latest step made of it; a loan that was paid back in part is
-- still `disbursed`, owed.
create view v_loan_file as
select f.*, f.disbursed - f.repaid as outstanding,
       case when f.closed_on is not null then 'closed'
            when f.refused_on is not null then 'refused'
            when f.disbursed > 0 then iif(f.disbursed > f.repaid, 'disbursed', 'repaid')
            when f.contracted_on is not null then 'contracted'
            when f.approved_on is not null then 'approved'
            when f.appraised_on is not null then 'appraised'
            when f.filed_on is not null then 'filed'
            else 'needed' end as stage
from (select l.id as loan, l.worker, l.placement, p.unit, l.programme, l.group_code, l.wanted, l.needed_on, l.due_on,
             l.bank_number,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'filed') as filed_on,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'appraised') as appraised_on,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'approved') as approved_on,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'refused') as refused_on,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'contracted') as contracted_on,
             (select e.on_date from loan_event e where e.loan = l.id and e.step = 'closed') as closed_on,
             (select max(e.on_date) from loan_event e where e.loan = l.id) as last_on,
             (select e.amount from loan_event e where e.loan = l.id and e.step = 'approved') as approved,
             coalesce((select sum(e.amount) from loan_event e where e.loan = l.id and e.step = 'disbursed'), 0) as disbursed,
             coalesce((select sum(e.amount) from loan_event e where e.loan = l.id and e.step = 'repaid'), 0) as repaid
      from loan l
      join placement p on p.id = l.placement) f;

-- One row for money of a loan paid out, or paid back without interest, on a day; figures of some days are sums over it.
create view v_loan_money as
select e.loan, l.worker, p.unit, l.programme, e.step, e.on_date, e.amount
from loan_event e
join loan l on l.id = e.loan
join placement p on p.id = l.placement
where e.step in ('disbursed', 'repaid');

-- One row for somebody in a course. `days` present are counted from the days that were called one by one, of which there
-- are `called`; where none was, they are the sum that the school confirmed, null while nobody told it. Nobody has both.
create view v_attendance as
select m.id as member, m.course, m.worker, m.certified_on,
       (select count(*) from attendance a where a.member = m.id) as called,
       coalesce(m.days, (select sum(a.presence = 'present') from attendance a where a.member = m.id)) as days
from course_member m;

-- One row for an activity, with how many times and how many people.
create view v_activity as
select id as activity, plan, kind, on_date, unit, times, participants, what, sender from activity;

-- One row for each day on which somebody relied on a sender: a contract, a departure, a session held with it; with the
-- status of its licence on that day, as the latest look tells that speaks of the day (null: no look speaks of it).
create view v_reliance as
select 'case' as kind, e.id as event, p.id as placement, p.worker, p.sender, e.stage as what, e.on_date,
       (select c.status from licence_check c
        where c.sender = p.sender and c.since_on <= e.on_date order by c.on_date desc limit 1) as status
from placement p
join stage_event e on e.placement = p.id and e.stage in ('contracted', 'departed')
where p.sender is not null
union all
select 'session', a.id, null, null, a.sender, a.kind, a.on_date,
       (select c.status from licence_check c
        where c.sender = a.sender and c.since_on <= a.on_date order by c.on_date desc limit 1)
from activity a
where a.sender is not null;

-- One row for a case that waits with a sender which needs a licence: chosen, under contract or with a visa, not gone.
-- `looked_on` is the day of the latest look at that licence, null when nobody ever looked.
create view v_waiting as
select p.id as placement, p.worker, p.sender, s.name, e.stage, e.on_date,
       (select max(c.on_date) from licence_check c where c.sender = p.sender) as looked_on
from placement p
join sender s on s.id = p.sender
left join enterprise n on n.sender = p.sender
join stage_event e on e.placement = p.id and e.stage in ('selected', 'contracted', 'visa_ready')
where p.departed_on is null and coalesce(p.form, n.kind, 'service_enterprise') = 'service_enterprise'
  and not exists (select 1 from stage_event x
                  where x.placement = p.id and (x.on_date, x.step) > (e.on_date, e.step));

-- One row for a fee that a worker is to pay under an offer; `dong` is the amount in đồng, half up, null where the office
-- wrote no rate of that currency.
create view v_fee as
select f.job_order, o.destination, f.kind, f.asked, f.currency,
       case f.currency when 'VND' then f.asked else (f.asked * r.per_thousand + 500) / 1000 end as dong
from fee f
join job_order o on o.id = f.job_order
left join order_rate r on r.job_order = f.job_order and r.currency = f.currency;

-- One row for an offer with fees: what a worker pays in all, in đồng, without the deposit, which is given back; null when
-- one of the amounts is not known in đồng.
create view v_order_cost as
select job_order, destination, case when count(*) = count(dong) then sum(dong) end as dong
from v_fee
where kind <> 'deposit'
group by job_order, destination;

-- One row for a case that goes under an offer, from a day on and until the day on which another one was named (null: it
-- still goes by this one). What happens to the case between these days happens under the offer.
create view v_order_case as
select o.job_order, o.placement, p.worker, p.unit, p.counted_as, o.from_on,
       (select min(n.from_on) from placement_order n where n.placement = o.placement and n.from_on > o.from_on) as until_on
from placement_order o
join placement p on p.id = o.placement;

-- One row for inspections or complaints of a day.
create view v_inspection as
select id as inspection, plan, kind, on_date, times, findings, settled, what from inspection;

-- One row for the bank's totals of a source on a day.
create view v_loan as
select l.fund, f.plan, f.code as fund_code, f.name as fund_name, l.as_of, l.customers, l.lent, l.recovered,
       l.outstanding, l.overdue, l.idle
from loan_figure l
join fund f on f.id = l.fund;

-- `departed_on` and `ended_on` of a placement follow its events, whoever writes them.
create trigger stage_event_added after insert on stage_event begin
  update placement set
    departed_on = (select e.on_date from stage_event e where e.placement = new.placement and e.stage = 'departed'),
    ended_on = (select min(e.on_date) from stage_event e where e.placement = new.placement and e.effect = -1)
  where id = new.placement and new.effect <> 0;
end;

create trigger stage_event_changed after update on stage_event begin
  update placement set
    departed_on = (select e.on_date from stage_event e where e.placement = placement.id and e.stage = 'departed'),
    ended_on = (select min(e.on_date) from stage_event e where e.placement = placement.id and e.effect = -1)
  where id in (old.placement, new.placement);
end;

create trigger stage_event_removed after delete on stage_event begin
  update placement set
    departed_on = (select e.on_date from stage_event e where e.placement = old.placement and e.stage = 'departed'),
    ended_on = (select min(e.on_date) from stage_event e where e.placement = old.placement and e.effect = -1)
  where id = old.placement;
end;

-- Posted money is never changed or deleted: a mistake is a reversing line.
create trigger payment_is_kept before update on payment begin
  select raise(abort, 'payments are reversed, never changed');
end;

create trigger payment_stays before delete on payment begin
  select raise(abort, 'payments are reversed, never deleted');
end;

create trigger spending_is_kept before update on fund_spending begin
  select raise(abort, 'spendings are reversed, never changed');
end;

create trigger spending_stays before delete on fund_spending begin
  select raise(abort, 'spendings are reversed, never deleted');
end;

-- Days present are told in one way: called one by one, or as the school's sum.
create trigger attendance_beside_no_sum before insert on attendance
when (select m.days from course_member m where m.id = new.member) is not null begin
  select raise(abort, 'days present are told in one way');
end;

create trigger sum_beside_no_attendance before update of days on course_member
when new.days is not null and exists (select 1 from attendance a where a.member = new.id) begin
  select raise(abort, 'days present are told in one way');
end;

-- What the office read in a paper stands as it was read; a later line puts it right.
create trigger office_amount_is_kept before update on office_amount begin
  select raise(abort, 'amounts are corrected by a later line');
end;

create trigger office_amount_stays before delete on office_amount begin
  select raise(abort, 'amounts are corrected by a later line');
end;

-- Operations and their links stand as they were written.
create trigger operation_is_kept before update on operation begin
  select raise(abort, 'operations are never changed');
end;

create trigger operation_stays before delete on operation begin
  select raise(abort, 'operations are never deleted');
end;

create trigger link_is_kept before update on chain begin
  select raise(abort, 'links are never changed');
end;

create trigger link_stays before delete on chain begin
  select raise(abort, 'links are never deleted');
end;

-- The log is only added to. Erasing a person blanks texts, keeps the digest that they had, and is logged itself.
create trigger change_is_kept before update on change
when old.digest is not null or new.digest is null or new.seq is not old.seq or new.operation is not old.operation
  or new.table_name is not old.table_name or new.row_key is not old.row_key or old.table_name = 'change'
  or not exists (select 1 from current_operation)
begin
  select raise(abort, 'the log is never changed');
end;

create trigger change_stays before delete on change begin
  select raise(abort, 'the log is never deleted');
end;

create trigger change_blanked after update on change begin
  insert into change (operation, table_name, row_key, old_row, new_row, salt)
  values ((select operation from current_operation), 'change', json_array(new.seq), null,
          json_object('seq', new.seq), randomblob(16));
end;

-- What pays an application is of its person, fund and content, and was granted.
create trigger payment_of_an_application before insert on payment when new.application is not null begin
  select raise(abort, 'a line pays what was granted')
  where not exists (select 1 from application a
                    where a.id = new.application and a.fund = new.fund and a.item = new.item
                      and a.outcome = 'approved');
end;

-- A line that takes a reversal back names one.
create trigger payment_restores_a_reversal before insert on payment when new.restores is not null begin
  select raise(abort, 'only a reversal is taken back')
  where not exists (select 1 from payment where id = new.restores and reverses is not null);
end;

create trigger spending_restores_a_reversal before insert on fund_spending when new.restores is not null begin
  select raise(abort, 'only a reversal is taken back')
  where not exists (select 1 from fund_spending where id = new.restores and reverses is not null);
end;
