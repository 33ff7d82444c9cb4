-- The day before which a report is due, set once by the office where the plan names none. A duty is told apart by its
-- kind, its senders and its recipients, so that what was set holds in later versions of the plan.
CREATE TABLE duty_deadline (
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  sender TEXT NOT NULL,
  recipient TEXT NOT NULL,
  before_day INTEGER NOT NULL,
  of_month TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY ("plan", kind, sender, recipient),
  CONSTRAINT a_day_of_a_month CHECK (before_day between 1 and 31),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
