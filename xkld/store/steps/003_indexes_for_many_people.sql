-- Step 3: indexes for a book of a whole country. Who is abroad on a day is read off one index; the few people who were
-- found again have their own; nothing asks for the ends of stays alone.

DROP INDEX placement_departed;
DROP INDEX placement_ended;
CREATE INDEX placement_departed ON placement (counted_as, departed_on, unit, worker, ended_on);
CREATE INDEX stage_event_found ON stage_event (on_date) WHERE stage = 'found';
