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
