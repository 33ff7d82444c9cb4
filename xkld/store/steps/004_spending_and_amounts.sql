-- Money spent on activities, and amounts that the office read in a paper where a rule leaves them open.

CREATE TABLE fund_spending (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  activity INTEGER,
  voucher TEXT NOT NULL,
  spent_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  what TEXT NOT NULL,
  reverses INTEGER,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT spent_on_is_a_day CHECK (date(spent_on, '+0 days') is spent_on),
  CONSTRAINT reversals_are_negative CHECK ((reverses is null) = (amount > 0)),
  CONSTRAINT amount_is_something CHECK (amount <> 0),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(activity) REFERENCES activity (id),
  UNIQUE (reverses),
  FOREIGN KEY(reverses) REFERENCES fund_spending (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX spending_fund_day ON fund_spending (fund, spent_on);
CREATE UNIQUE INDEX spending_once ON fund_spending (fund, voucher, what) WHERE reverses is null;

CREATE TABLE office_amount (
  id INTEGER NOT NULL,
  policy TEXT NOT NULL,
  item TEXT NOT NULL,
  group_code TEXT,
  amount INTEGER NOT NULL,
  clause TEXT NOT NULL,
  source TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  entered_on TEXT NOT NULL,
  corrects INTEGER,
  reason TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT entered_on_is_a_day CHECK (date(entered_on, '+0 days') is entered_on),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT amount_at_least_1 CHECK (amount >= 1),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_from is null or valid_to >= valid_from),
  CONSTRAINT corrections_have_a_reason CHECK ((corrects is null) = (reason is null)),
  UNIQUE (corrects),
  FOREIGN KEY(corrects) REFERENCES office_amount (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX office_amount_item ON office_amount (policy, item);

