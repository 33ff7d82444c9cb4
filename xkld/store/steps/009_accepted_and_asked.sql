-- What an office accepted, and whom it asked: findings of the checks that stay as they are.

-- A row that a check finds and that the office leaves as it is, told by all its values (a JSON list): when one of them
-- changes, it is found again. Values are numbers, days and amounts; none is a person's name.
CREATE TABLE accepted_finding (
  id INTEGER NOT NULL,
  check_name TEXT NOT NULL,
  fault TEXT NOT NULL,
  found TEXT NOT NULL,
  because TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX accepted_finding_row ON accepted_finding (check_name, fault, found);

-- A round in which people of a place (null: of the whole area) were asked whether they want to work or study abroad: how
-- many were asked, how many want to, how many refused; numbers, no persons. Pupils are asked by school and school year.
CREATE TABLE survey (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  unit INTEGER,
  surveyor TEXT NOT NULL,
  school TEXT,
  school_year TEXT,
  asked INTEGER NOT NULL,
  interested INTEGER NOT NULL,
  refused INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('households', 'soldiers', 'school')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT pupils_by_school_and_year CHECK ((school is null) = (kind <> 'school') and (school_year is null) = (kind <> 'school')),
  CONSTRAINT asked_at_least_1 CHECK (asked >= 1),
  CONSTRAINT interested_at_least_0 CHECK (interested >= 0),
  CONSTRAINT refused_at_least_0 CHECK (refused >= 0),
  CONSTRAINT no_more_answers_than_asked CHECK (interested + refused <= asked),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX survey_of ON survey (unit, on_date);

-- Somebody known to be abroad outside any contract: no worker of this book, counted in no figure, compared with the police.
-- Without a name while nobody knows it; `since` is a day or only a year. No ID number is kept.
CREATE TABLE outside_contract (
  id INTEGER NOT NULL,
  name TEXT,
  name_key TEXT NOT NULL,
  birth_year INTEGER,
  unit INTEGER NOT NULL,
  country TEXT NOT NULL,
  since TEXT,
  told_by TEXT NOT NULL,
  noted_on TEXT NOT NULL,
  compared_on TEXT,
  compared TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT birth_year_possible CHECK (birth_year between 1900 and 2100),
  CONSTRAINT since_a_day_or_a_year CHECK (date(since, '+0 days') is since or since glob '[12][0-9][0-9][0-9]'),
  CONSTRAINT noted_on_is_a_day CHECK (date(noted_on, '+0 days') is noted_on),
  CONSTRAINT compared_on_is_a_day CHECK (date(compared_on, '+0 days') is compared_on),
  CONSTRAINT compared_is_known CHECK (compared in ('confirmed', 'not_found')),
  CONSTRAINT compared_on_a_day CHECK ((compared is null) = (compared_on is null)),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX outside_contract_of ON outside_contract (unit);

-- Where somebody of a worker's family lives, for whoever goes to visit.
ALTER TABLE relative ADD COLUMN address TEXT;
