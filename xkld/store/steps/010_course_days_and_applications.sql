-- Days of courses one by one; support from the application to the last đồng: who applied for what, how it was decided, which
-- lines pay it.

-- A day of a course on which somebody in it was present or absent, as the sign-in list of that day says.
CREATE TABLE attendance (
  member INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  presence TEXT NOT NULL,
  PRIMARY KEY (member, on_date),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT presence_is_known CHECK (presence in ('present', 'absent')),
  FOREIGN KEY(member) REFERENCES course_member (id)
) STRICT;

-- A content of a rule that somebody applies for (đồng), with the rule as it was judged by. The rule's working days count
-- from complete_on, null while papers are missing; granted is what the decision gives.
CREATE TABLE application (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  policy TEXT NOT NULL,
  policy_digest TEXT NOT NULL,
  item TEXT NOT NULL,
  item_name TEXT NOT NULL,
  clause TEXT NOT NULL,
  cap INTEGER,
  group_code TEXT NOT NULL,
  amount INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  cost INTEGER,
  carried_over INTEGER NOT NULL,
  case_on TEXT NOT NULL,
  received_on TEXT NOT NULL,
  complete_on TEXT,
  outcome TEXT,
  decision TEXT,
  decided_on TEXT,
  granted INTEGER,
  because TEXT,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT case_on_is_a_day CHECK (date(case_on, '+0 days') is case_on),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT complete_on_is_a_day CHECK (date(complete_on, '+0 days') is complete_on),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT outcome_is_known CHECK (outcome in ('approved', 'rejected')),
  CONSTRAINT amount_at_least_1 CHECK (amount >= 1),
  CONSTRAINT quantity_at_least_1 CHECK (quantity >= 1),
  CONSTRAINT cost_at_least_1 CHECK (cost >= 1),
  CONSTRAINT granted_at_least_1 CHECK (granted >= 1),
  CONSTRAINT carried_over_or_not CHECK (carried_over in (0, 1)),
  CONSTRAINT no_more_than_asked CHECK (granted <= amount),
  CONSTRAINT days_in_order CHECK (complete_on >= received_on and decided_on >= complete_on and closed_on >= received_on),
  CONSTRAINT decided_by_a_paper CHECK ((outcome is null) = (decision is null) and (outcome is null) = (decided_on is null) and (outcome is null or complete_on is not null)),
  CONSTRAINT approved_for_an_amount CHECK ((granted is not null) = (outcome is 'approved')),
  CONSTRAINT refused_for_a_reason CHECK (outcome is not 'rejected' or because is not null),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX application_once ON application (worker, item) WHERE outcome is not 'rejected' and closed_on is null;
CREATE INDEX application_worker ON application (worker);
CREATE INDEX application_fund ON application (fund, decided_on);

-- The application that a line pays, null where nobody applied. A reversal bears that of the line it takes back.
ALTER TABLE payment ADD COLUMN application INTEGER REFERENCES application (id);
CREATE INDEX payment_application ON payment (application) WHERE application is not null;

-- Lines of a fund that were settled by a paper: those of some days (both inside) that no other one had settled.
CREATE TABLE settlement (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  paper TEXT NOT NULL,
  on_date TEXT NOT NULL,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT first_on_is_a_day CHECK (date(first_on, '+0 days') is first_on),
  CONSTRAINT last_on_is_a_day CHECK (date(last_on, '+0 days') is last_on),
  CONSTRAINT days_in_order CHECK (last_on >= first_on and on_date >= last_on),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX settlement_once ON settlement (fund, paper);
CREATE TABLE settlement_line (
  payment INTEGER NOT NULL,
  settlement INTEGER NOT NULL,
  PRIMARY KEY (payment),
  FOREIGN KEY(payment) REFERENCES payment (id),
  FOREIGN KEY(settlement) REFERENCES settlement (id)
) STRICT;
CREATE INDEX settlement_line_of ON settlement_line (settlement);
