-- By which schools people are known; loans of the Social Policy Bank, and what its lists say of them.

-- A school in which somebody was a pupil in a school year, as the officer or a list of the school says.
CREATE TABLE worker_school (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  school TEXT NOT NULL,
  school_year TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT school_year_is_two_years CHECK (school_year glob '[12][0-9][0-9][0-9]-[12][0-9][0-9][0-9]'),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
CREATE UNIQUE INDEX worker_school_once ON worker_school (worker, school, school_year);
CREATE INDEX worker_school_of ON worker_school (school, school_year);

-- A loan of the Social Policy Bank that somebody wants for a going, as the office follows it; the bank owns the ledger.
CREATE TABLE loan (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  programme TEXT NOT NULL,
  group_code TEXT,
  wanted INTEGER NOT NULL,
  needed_on TEXT NOT NULL,
  due_on TEXT,
  bank_number TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT needed_on_is_a_day CHECK (date(needed_on, '+0 days') is needed_on),
  CONSTRAINT due_on_is_a_day CHECK (date(due_on, '+0 days') is due_on),
  CONSTRAINT wanted_at_least_1 CHECK (wanted >= 1),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(placement) REFERENCES placement (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX loan_bank_number ON loan (bank_number);
CREATE INDEX loan_placement ON loan (placement);
CREATE INDEX loan_worker ON loan (worker);

-- What happened to it: filed, decided, paid out, paid back (without interest).
CREATE TABLE loan_event (
  loan INTEGER NOT NULL,
  step TEXT NOT NULL,
  on_date TEXT NOT NULL,
  amount INTEGER,
  note TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (loan, step, on_date),
  CONSTRAINT step_is_known CHECK (step in ('filed', 'appraised', 'approved', 'refused', 'contracted', 'disbursed', 'repaid', 'closed')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT amount_at_least_1 CHECK (amount >= 1),
  CONSTRAINT amount_where_one_is_told CHECK ((amount is not null) = (step in ('approved', 'disbursed', 'repaid'))),
  FOREIGN KEY(loan) REFERENCES loan (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX loan_event_day ON loan_event (on_date);

-- A list of the bank's loans as they stood on a day, and its rows. ID numbers of the list are not kept.
CREATE TABLE bank_list (
  id INTEGER NOT NULL,
  list_sender INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  digest TEXT NOT NULL,
  scale INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT as_of_is_a_day CHECK (date(as_of, '+0 days') is as_of),
  CONSTRAINT scale_is_known CHECK (scale in (1, 1000, 1000000)),
  FOREIGN KEY(list_sender) REFERENCES list_sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX bank_list_day ON bank_list (as_of);
CREATE UNIQUE INDEX bank_list_file ON bank_list (digest, sheet);
CREATE TABLE bank_loan (
  id INTEGER NOT NULL,
  bank_list INTEGER NOT NULL,
  row INTEGER NOT NULL,
  number TEXT,
  name TEXT NOT NULL,
  name_key TEXT,
  birth_year INTEGER,
  place TEXT,
  disbursed INTEGER,
  outstanding INTEGER NOT NULL,
  overdue INTEGER,
  worker INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT row_at_least_1 CHECK (row >= 1),
  CONSTRAINT disbursed_at_least_0 CHECK (disbursed >= 0),
  CONSTRAINT outstanding_at_least_0 CHECK (outstanding >= 0),
  CONSTRAINT overdue_at_least_0 CHECK (overdue >= 0),
  CONSTRAINT overdue_is_owed CHECK (overdue <= outstanding),
  FOREIGN KEY(bank_list) REFERENCES bank_list (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
CREATE UNIQUE INDEX bank_loan_row ON bank_loan (bank_list, row);
CREATE INDEX bank_loan_worker ON bank_loan (worker);

-- What the officer found a borrower of the bank to be; it holds for the lists to come.
CREATE TABLE bank_match (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  loan INTEGER,
  because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('number', 'name', 'row')),
  CONSTRAINT ours_or_not_for_a_reason CHECK ((loan is null) = (because is not null)),
  FOREIGN KEY(loan) REFERENCES loan (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX bank_match_key ON bank_match (kind, key);
CREATE INDEX bank_match_loan ON bank_match (loan);

-- A difference between the bank and us that may stand while none of its figures changes.
CREATE TABLE bank_accepted (
  loan INTEGER NOT NULL,
  bank_disbursed INTEGER,
  bank_outstanding INTEGER,
  disbursed INTEGER NOT NULL,
  outstanding INTEGER NOT NULL,
  because TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (loan),
  FOREIGN KEY(loan) REFERENCES loan (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
