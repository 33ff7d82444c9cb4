-- By which schools people are known.

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
