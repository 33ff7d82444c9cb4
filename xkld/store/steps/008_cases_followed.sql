-- Cases that are followed: demand, papers and courses, what goes wrong, contracts made directly; lists kept by a name.

-- Lists of senders: how their columns are called.

-- Whoever sends lists, by the name that the office uses: a ward, an enterprise, a school.
CREATE TABLE list_sender (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX list_sender_key ON list_sender (name_key);

-- The named columns of a sender's last list. Without a meaning a column is not used; `is_said` where the officer said
-- what it means, so that it means the same in the next list.
CREATE TABLE list_column (
  list_sender INTEGER NOT NULL,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  meaning TEXT,
  is_said INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (list_sender, place),
  CONSTRAINT place_at_least_1 CHECK (place >= 1),
  CONSTRAINT said_or_not CHECK (is_said in (0, 1)),
  FOREIGN KEY(list_sender) REFERENCES list_sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- Lists that are kept by a name.

-- A list of people that the office asks for again and again: by what its people are chosen, never who they are.
CREATE TABLE saved_list (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  stage TEXT,
  destination TEXT,
  group_code TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT chosen_by_something CHECK (coalesce(unit, stage, destination, group_code) is not null),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- Demand: who was asked, who is interested, whom to call at home; the offer that a case goes by.

-- Under which offer a case goes from a day on, until another is named.
CREATE TABLE placement_order (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  job_order INTEGER NOT NULL,
  from_on TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT from_on_is_a_day CHECK (date(from_on, '+0 days') is from_on),
  FOREIGN KEY(placement) REFERENCES placement (id),
  FOREIGN KEY(job_order) REFERENCES job_order (id)
) STRICT;
CREATE UNIQUE INDEX placement_order_once ON placement_order (placement, from_on);
CREATE INDEX placement_order_of ON placement_order (job_order);

-- A name that a sender once had: old lists still find it.
CREATE TABLE sender_alias (
  name_key TEXT NOT NULL,
  name TEXT NOT NULL,
  sender INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (name_key),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX sender_alias_of ON sender_alias (sender);

-- Somebody of a worker's family whom the office can call at home.
CREATE TABLE relative (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  relation TEXT NOT NULL,
  phone TEXT,
  PRIMARY KEY (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
CREATE UNIQUE INDEX relative_once ON relative (worker, name_key);
CREATE INDEX relative_phone ON relative (phone) WHERE phone is not null;

-- Papers, courses and the facts of a contract.

-- A paper that was shown to the office, of a person (placement null) or of one case: its day of issue and its last day,
-- as far as they were told. What stands in it, its number above all, is not kept.
CREATE TABLE paper (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  placement INTEGER,
  kind TEXT NOT NULL,
  issued_on TEXT,
  expires_on TEXT,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_a_word CHECK (kind glob '[a-z0-9]*' and kind not glob '*[^a-z0-9_-]*'),
  CONSTRAINT issued_on_is_a_day CHECK (date(issued_on, '+0 days') is issued_on),
  CONSTRAINT expires_on_is_a_day CHECK (date(expires_on, '+0 days') is expires_on),
  CONSTRAINT ends_after_its_issue CHECK (expires_on > issued_on),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
CREATE UNIQUE INDEX paper_once ON paper (worker, kind, coalesce(placement, 0));

-- A course that people go to before they leave, from its first to its last day.
CREATE TABLE course (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  provider TEXT,
  place TEXT,
  first_on TEXT NOT NULL,
  last_on TEXT NOT NULL,
  hours INTEGER,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('language', 'skill', 'orientation')),
  CONSTRAINT first_on_is_a_day CHECK (date(first_on, '+0 days') is first_on),
  CONSTRAINT last_on_is_a_day CHECK (date(last_on, '+0 days') is last_on),
  CONSTRAINT days_in_order CHECK (last_on >= first_on),
  CONSTRAINT hours_at_least_1 CHECK (hours >= 1)
) STRICT;
CREATE UNIQUE INDEX course_once ON course (kind, name_key, first_on);

-- Somebody in a course: on how many days present as the sign-in lists say (null: not told), and the day of the certificate.
CREATE TABLE course_member (
  id INTEGER NOT NULL,
  course INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  days INTEGER,
  certified_on TEXT,
  PRIMARY KEY (id),
  CONSTRAINT days_at_least_0 CHECK (days >= 0),
  CONSTRAINT certified_on_is_a_day CHECK (date(certified_on, '+0 days') is certified_on),
  FOREIGN KEY(course) REFERENCES course (id),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
CREATE UNIQUE INDEX course_member_once ON course_member (worker, course);

-- What the record of a worker abroad holds of a case beside what its placement says; all of it as far as it was told.
CREATE TABLE contract_fact (
  placement INTEGER NOT NULL,
  employer TEXT,
  workplace TEXT,
  wage INTEGER,
  currency TEXT,
  skill TEXT,
  stay TEXT,
  PRIMARY KEY (placement),
  CONSTRAINT wage_at_least_1 CHECK (wage >= 1),
  CONSTRAINT wage_has_a_currency CHECK ((wage is null) = (currency is null)),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;

-- Incidents, referrals, contracts made directly, people abroad outside any contract.

-- A contract that a worker made with a foreign employer directly, filed to be confirmed; undecided while `outcome` is null.
CREATE TABLE direct_contract (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  received_on TEXT NOT NULL,
  employer TEXT,
  destination TEXT,
  occupation TEXT,
  months INTEGER,
  outcome TEXT,
  decided_on TEXT,
  number TEXT,
  reason TEXT,
  placement INTEGER,
  reported_on TEXT,
  report_number TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT received_on_is_a_day CHECK (date(received_on, '+0 days') is received_on),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT reported_on_is_a_day CHECK (date(reported_on, '+0 days') is reported_on),
  CONSTRAINT outcome_is_known CHECK (outcome in ('confirmed', 'refused')),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT days_in_order CHECK (decided_on >= received_on and reported_on >= decided_on),
  CONSTRAINT decided_by_a_paper CHECK ((decided_on is null) = (outcome is null) and (number is null) = (outcome is null)),
  CONSTRAINT refused_for_a_reason CHECK ((reason is not null) = (outcome is 'refused')),
  CONSTRAINT confirmed_for_a_going CHECK ((placement is not null) = (outcome is 'confirmed')),
  CONSTRAINT reported_by_a_paper CHECK ((reported_on is null) = (report_number is null)),
  CONSTRAINT reported_when_confirmed CHECK (reported_on is null or outcome is 'confirmed'),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(placement) REFERENCES placement (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX direct_contract_once ON direct_contract (worker, received_on);

-- A paper of such a file, by its code in data/direct-contracts.yaml, with the day on which it came.
CREATE TABLE direct_contract_paper (
  contract INTEGER NOT NULL,
  paper TEXT NOT NULL,
  on_date TEXT NOT NULL,
  PRIMARY KEY (contract, paper),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(contract) REFERENCES direct_contract (id)
) STRICT;

-- Something that went wrong, or was complained of: about a worker, a sender, or somebody who is only known by a name, a
-- telephone, a page. No report counts these.
CREATE TABLE incident (
  id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  worker INTEGER,
  sender INTEGER,
  broker TEXT,
  phone TEXT,
  site TEXT,
  summary TEXT NOT NULL,
  closed_on TEXT,
  closed_because TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('accident', 'death', 'fees', 'fraud', 'unlicensed', 'abuse', 'breach', 'missing', 'other')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT closed_on_is_a_day CHECK (date(closed_on, '+0 days') is closed_on),
  CONSTRAINT days_in_order CHECK (closed_on >= on_date),
  CONSTRAINT closed_for_a_reason CHECK ((closed_on is null) = (closed_because is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

-- Which agency has an incident since a day, and until when it should answer.
CREATE TABLE incident_handover (
  incident INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  agency TEXT NOT NULL,
  reply_by TEXT,
  PRIMARY KEY (incident, on_date),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reply_by_is_a_day CHECK (date(reply_by, '+0 days') is reply_by),
  CONSTRAINT days_in_order CHECK (reply_by >= on_date),
  FOREIGN KEY(incident) REFERENCES incident (id)
) STRICT;

-- A person sent to an agency, until when an answer is wanted, and the answer.
CREATE TABLE referral (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  agency TEXT NOT NULL,
  why TEXT NOT NULL,
  on_date TEXT NOT NULL,
  reply_by TEXT,
  answered_on TEXT,
  answer TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reply_by_is_a_day CHECK (date(reply_by, '+0 days') is reply_by),
  CONSTRAINT answered_on_is_a_day CHECK (date(answered_on, '+0 days') is answered_on),
  CONSTRAINT days_in_order CHECK (reply_by >= on_date and answered_on >= on_date),
  CONSTRAINT answered_with_words CHECK ((answered_on is null) = (answer is null)),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
