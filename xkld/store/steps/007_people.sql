-- People from the first question to a job after return, those who send them, and the lists through which they come.

-- Lists of senders: how their columns are called.

-- Two entries that are one person, or are not; lists of people that are kept by a name.

-- Senders, what was seen of their licences, and their job orders.

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
