-- People from the first question to a job after return, those who send them, and the lists through which they come.

-- Lists of senders: how their columns are called.

-- Two entries that are one person, or are not; lists of people that are kept by a name.

-- Whoever stood in the book twice: what belongs to the entry `worker` is told of `kept`. Its row stays as it was written,
-- so that the old number, old lists and money, which is never changed, still find the person. `kept` is never merged itself.
CREATE TABLE merged (
  worker INTEGER NOT NULL,
  kept INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker),
  CONSTRAINT two_entries CHECK (worker <> kept),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(kept) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX merged_kept ON merged (kept);

-- Two people who look like one and are not, as the officer found; the lower number first.
CREATE TABLE told_apart (
  worker INTEGER NOT NULL,
  other INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker, other),
  CONSTRAINT lower_number_first CHECK (worker < other),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(other) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

CREATE INDEX worker_phone ON worker (phone) WHERE phone is not null;

-- Senders, what was seen of their licences, and their job orders.

-- What is known of a sender beyond its name.
CREATE TABLE enterprise (
  sender INTEGER NOT NULL,
  kind TEXT NOT NULL,
  licence TEXT,
  contact TEXT,
  phone TEXT,
  address TEXT,
  memorandum TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (sender),
  CONSTRAINT kind_is_known CHECK (kind in ('service_enterprise', 'public_unit', 'contractor', 'trainee_enterprise', 'investor', 'school', 'partner')),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- A look at a published list: how a sender's licence stands there, and since when.
CREATE TABLE licence_check (
  id INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  status TEXT NOT NULL,
  on_date TEXT NOT NULL,
  since_on TEXT NOT NULL,
  source TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT status_is_known CHECK (status in ('valid', 'suspended', 'revoked', 'expired', 'absent', 'unknown')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT since_on_is_a_day CHECK (date(since_on, '+0 days') is since_on),
  CONSTRAINT days_in_order CHECK (since_on <= on_date),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX licence_check_of_sender ON licence_check (sender, on_date);

-- An offer of work: where, what, how many, for what wage a month, until which day.
CREATE TABLE job_order (
  id INTEGER NOT NULL,
  sender INTEGER NOT NULL,
  destination TEXT NOT NULL,
  occupation TEXT NOT NULL,
  programme TEXT,
  headcount INTEGER NOT NULL,
  wage INTEGER,
  currency TEXT,
  months INTEGER,
  requirements TEXT,
  received_on TEXT NOT NULL,
  expires_on TEXT,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT headcount_at_least_1 CHECK (headcount >= 1),
  CONSTRAINT wage_at_least_1 CHECK (wage >= 1),
  CONSTRAINT wage_in_a_currency CHECK ((wage is null) = (currency is null)),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT expires_on_is_a_day CHECK (date(expires_on, '+0 days') is expires_on),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT days_in_order CHECK (expires_on >= received_on and closed_on >= received_on),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX job_order_destination ON job_order (destination);

-- What a worker is to pay under an offer, in whole units of a currency.
CREATE TABLE fee (
  job_order INTEGER NOT NULL,
  kind TEXT NOT NULL,
  asked INTEGER NOT NULL,
  currency TEXT NOT NULL,
  PRIMARY KEY (job_order, kind),
  CONSTRAINT kind_is_known CHECK (kind in ('service', 'broker', 'deposit', 'fund', 'training', 'papers', 'travel', 'other')),
  CONSTRAINT asked_at_least_0 CHECK (asked >= 0),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;

-- How many đồng the office reckons for a thousand units of a currency in an offer.
CREATE TABLE order_rate (
  job_order INTEGER NOT NULL,
  currency TEXT NOT NULL,
  per_thousand INTEGER NOT NULL,
  PRIMARY KEY (job_order, currency),
  CONSTRAINT currency_is_a_code CHECK (currency glob '[A-Z][A-Z][A-Z]'),
  CONSTRAINT per_thousand_at_least_1 CHECK (per_thousand >= 1),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;

-- Demand: who was asked, who is interested, whom to call at home.

-- Papers, visits, incidents and the time after a return.

-- Until when a contract holds that was prolonged, or put in the place of another, on a day; the stage of that day says
-- which. A stage without such a day leaves the end unknown.
CREATE TABLE contract_term (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  until_on TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT from_on_is_a_day CHECK (date(from_on, '+0 days') is from_on),
  CONSTRAINT until_on_is_a_day CHECK (date(until_on, '+0 days') is until_on),
  CONSTRAINT ends_after_it_begins CHECK (until_on > from_on),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
CREATE UNIQUE INDEX contract_term_once ON contract_term (placement, from_on);

-- A visit to the family of somebody who has left and is not home again.
CREATE TABLE family_visit (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT outcome_is_known CHECK (outcome in ('well', 'in_need', 'no_news', 'not_home')),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
CREATE UNIQUE INDEX family_visit_once ON family_visit (placement, on_date);

-- Somebody who came home was asked about work and had none; who has is told by a stage.
CREATE TABLE return_inquiry (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT outcome_is_known CHECK (outcome in ('looking', 'not_looking', 'not_reached')),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
CREATE UNIQUE INDEX return_inquiry_once ON return_inquiry (placement, on_date);
