-- Every change is kept with who made it, and the operations are chained; what leaves the office is registered.

ALTER TABLE operation ADD COLUMN reason TEXT;

-- What a row of the book was and became. Written by triggers only; salt and both texts are blanked when a person is
-- erased, and the digest that they had is kept in their place.
CREATE TABLE change (
  seq INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  row_key TEXT NOT NULL,
  old_row TEXT,
  new_row TEXT,
  salt BLOB,
  digest BLOB,
  PRIMARY KEY (seq),
  CONSTRAINT salted_or_blanked CHECK ((salt is null) = (digest is not null)),
  CONSTRAINT blanked_whole CHECK (digest is null or (old_row is null and new_row is null)),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 32),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- One link for an operation, over the link before it, the operation, and all changes up to `last_change`.
CREATE TABLE chain (
  operation INTEGER NOT NULL,
  last_change INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (operation),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 64 and digest not glob '*[^0-9a-f]*'),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- An operation that took another one back.
CREATE TABLE undoing (
  operation INTEGER NOT NULL,
  undone INTEGER NOT NULL,
  PRIMARY KEY (operation),
  CONSTRAINT only_what_was_before CHECK (undone < operation),
  FOREIGN KEY(operation) REFERENCES operation (id),
  FOREIGN KEY(undone) REFERENCES operation (id)
) STRICT;

-- A person of whom only counts and amounts are kept.
CREATE TABLE erasure (
  worker INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  reason TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (worker),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- A file that left the book: which rows, with whole ID numbers or masked ones or none, its digest, what for.
CREATE TABLE export (
  id INTEGER NOT NULL,
  file TEXT NOT NULL,
  digest TEXT NOT NULL,
  selection TEXT NOT NULL,
  rows INTEGER NOT NULL,
  identity TEXT NOT NULL,
  purpose TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT digest_is_sha256 CHECK (length(digest) = 64 and digest not glob '*[^0-9a-f]*'),
  CONSTRAINT rows_at_least_0 CHECK (rows >= 0),
  CONSTRAINT identity_is_known CHECK (identity in ('full', 'masked', 'none')),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- A report that was sent, with its figures as they were sent and the chain's head at that time.
CREATE TABLE sent_report (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  form TEXT NOT NULL,
  period TEXT NOT NULL,
  sent_on TEXT NOT NULL,
  number TEXT,
  recipient TEXT NOT NULL,
  figures TEXT NOT NULL,
  head TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT sent_on_is_a_day CHECK (date(sent_on, '+0 days') is sent_on),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX sent_report_of_plan ON sent_report ("plan", form, period);

-- A line of money that is posted again because the undoing of it was taken back; it names the reversal that it answers.
ALTER TABLE payment ADD COLUMN restores INTEGER;
DROP INDEX payment_once;
CREATE UNIQUE INDEX payment_once ON payment (fund, voucher, worker, item) WHERE reverses is null and restores is null;
CREATE UNIQUE INDEX payment_restores ON payment (restores);
ALTER TABLE fund_spending ADD COLUMN restores INTEGER;
DROP INDEX spending_once;
CREATE UNIQUE INDEX spending_once ON fund_spending (fund, voucher, what) WHERE reverses is null and restores is null;
CREATE UNIQUE INDEX spending_restores ON fund_spending (restores);
