-- Step 1: the tables of the first book. A step that has shipped is never edited.

CREATE TABLE operation (
  id INTEGER NOT NULL,
  at_utc TEXT NOT NULL,
  today TEXT NOT NULL,
  person TEXT NOT NULL,
  machine TEXT NOT NULL,
  command TEXT NOT NULL,
  program TEXT NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT today_is_a_day CHECK (date(today, '+0 days') is today)
) STRICT;

CREATE TABLE "plan" (
  id INTEGER NOT NULL,
  code TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (code)
) STRICT;

CREATE TABLE sender (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  PRIMARY KEY (id),
  UNIQUE (name_key)
) STRICT;

CREATE TABLE unit (
  id INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  parent TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_to > valid_from)
) STRICT;
CREATE UNIQUE INDEX unit_code ON unit (code, valid_from);
CREATE INDEX unit_name_key ON unit (name_key);

CREATE TABLE activity (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  unit INTEGER,
  times INTEGER NOT NULL,
  participants INTEGER,
  what TEXT NOT NULL,
  sender INTEGER,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('counselling', 'conference', 'broadcast', 'article', 'social', 'leaflet', 'enterprise', 'family_visit', 'study_tour')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT times_at_least_1 CHECK (times >= 1),
  CONSTRAINT participants_at_least_0 CHECK (participants >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX activity_day ON activity ("plan", on_date);

CREATE TABLE current_operation (
  one INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (one),
  CONSTRAINT only_one CHECK (one = 1),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

CREATE TABLE estimate (
  "plan" INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  quarter TEXT NOT NULL,
  value INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY ("plan", unit, quarter),
  CONSTRAINT value_at_least_0 CHECK (value >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

CREATE TABLE fund (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('grant', 'loan', 'contribution')),
  FOREIGN KEY("plan") REFERENCES "plan" (id)
) STRICT;
CREATE UNIQUE INDEX fund_code ON fund ("plan", code);

CREATE TABLE import_batch (
  id INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  name TEXT NOT NULL,
  digest TEXT NOT NULL,
  sheet TEXT NOT NULL,
  column_map TEXT NOT NULL,
  PRIMARY KEY (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX ix_import_batch_digest ON import_batch (digest);

CREATE TABLE inspection (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  kind TEXT NOT NULL,
  on_date TEXT NOT NULL,
  times INTEGER NOT NULL,
  findings INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  what TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT kind_is_known CHECK (kind in ('inspection', 'complaint')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT times_at_least_1 CHECK (times >= 1),
  CONSTRAINT findings_at_least_0 CHECK (findings >= 0),
  CONSTRAINT settled_at_least_0 CHECK (settled >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX inspection_day ON inspection ("plan", on_date);

CREATE TABLE migration_step (
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (number),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

CREATE TABLE opening_balance (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  measure TEXT NOT NULL,
  unit INTEGER,
  start_on TEXT NOT NULL,
  end_on TEXT,
  value INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT measure_is_known CHECK (measure in ('abroad', 'departed')),
  CONSTRAINT start_on_is_a_day CHECK (date(start_on, '+0 days') is start_on),
  CONSTRAINT end_on_is_a_day CHECK (date(end_on, '+0 days') is end_on),
  CONSTRAINT stock_has_one_day CHECK ((measure = 'abroad') = (end_on is null)),
  CONSTRAINT value_at_least_0 CHECK (value >= 0),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX opening_balance_key ON opening_balance ("plan", measure, start_on, coalesce(end_on, ''), coalesce(unit, 0));

CREATE TABLE plan_version (
  id INTEGER NOT NULL,
  "plan" INTEGER NOT NULL,
  number INTEGER NOT NULL,
  digest TEXT NOT NULL,
  yaml TEXT NOT NULL,
  units_yaml TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT number_at_least_1 CHECK (number >= 1),
  FOREIGN KEY("plan") REFERENCES "plan" (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX plan_version_number ON plan_version ("plan", number);

CREATE TABLE unit_change (
  "before" INTEGER NOT NULL,
  "after" INTEGER NOT NULL,
  PRIMARY KEY ("before", "after"),
  FOREIGN KEY("before") REFERENCES unit (id),
  FOREIGN KEY("after") REFERENCES unit (id)
) STRICT;

CREATE TABLE worker (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  birth_year INTEGER NOT NULL,
  birth_date TEXT,
  sex TEXT,
  cccd TEXT,
  phone TEXT,
  unit INTEGER NOT NULL,
  ethnicity TEXT,
  education TEXT,
  PRIMARY KEY (id),
  CONSTRAINT birth_year_is_possible CHECK (birth_year between 1900 and 2199),
  CONSTRAINT birth_date_is_a_day CHECK (date(birth_date, '+0 days') is birth_date),
  CONSTRAINT one_birth CHECK (cast(substr(birth_date, 1, 4) as integer) = birth_year),
  CONSTRAINT sex_is_known CHECK (sex in ('M', 'F')),
  CONSTRAINT cccd_is_twelve_digits CHECK (length(cccd) = 12 and cccd not glob '*[^0-9]*'),
  CONSTRAINT education_is_known CHECK (education in ('none', 'elementary', 'intermediate', 'college', 'university')),
  UNIQUE (cccd),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
CREATE INDEX worker_name_key ON worker (name_key, birth_year);

CREATE TABLE allocation (
  id INTEGER NOT NULL,
  plan_version INTEGER NOT NULL,
  method TEXT NOT NULL,
  decision TEXT,
  decided_on TEXT,
  reason TEXT,
  valid_from TEXT NOT NULL,
  valid_to TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  CONSTRAINT decided_on_is_a_day CHECK (date(decided_on, '+0 days') is decided_on),
  CONSTRAINT days_in_order CHECK (valid_to is null or valid_to >= valid_from),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX allocation_of_plan ON allocation (plan_version, valid_from);

CREATE TABLE allotment (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  year INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  decision TEXT NOT NULL,
  on_date TEXT NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE UNIQUE INDEX allotment_decision ON allotment (fund, year, decision);

CREATE TABLE import_row (
  batch INTEGER NOT NULL,
  "row" INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  "key" INTEGER NOT NULL,
  PRIMARY KEY (batch, "row", table_name),
  FOREIGN KEY(batch) REFERENCES import_batch (id)
) STRICT;

CREATE TABLE loan_figure (
  fund INTEGER NOT NULL,
  as_of TEXT NOT NULL,
  customers INTEGER NOT NULL,
  lent INTEGER NOT NULL,
  recovered INTEGER NOT NULL,
  outstanding INTEGER NOT NULL,
  overdue INTEGER NOT NULL,
  idle INTEGER NOT NULL,
  operation INTEGER NOT NULL,
  PRIMARY KEY (fund, as_of),
  CONSTRAINT as_of_is_a_day CHECK (date(as_of, '+0 days') is as_of),
  CONSTRAINT customers_at_least_0 CHECK (customers >= 0),
  CONSTRAINT lent_at_least_0 CHECK (lent >= 0),
  CONSTRAINT recovered_at_least_0 CHECK (recovered >= 0),
  CONSTRAINT outstanding_at_least_0 CHECK (outstanding >= 0),
  CONSTRAINT overdue_at_least_0 CHECK (overdue >= 0),
  CONSTRAINT idle_at_least_0 CHECK (idle >= 0),
  CONSTRAINT overdue_within_outstanding CHECK (overdue <= outstanding),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;

CREATE TABLE payment (
  id INTEGER NOT NULL,
  fund INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  voucher TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  case_on TEXT NOT NULL,
  amount INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  policy TEXT NOT NULL,
  policy_digest TEXT NOT NULL,
  item TEXT NOT NULL,
  item_name TEXT NOT NULL,
  clause TEXT NOT NULL,
  cap INTEGER,
  group_code TEXT NOT NULL,
  reverses INTEGER,
  reason TEXT,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT paid_on_is_a_day CHECK (date(paid_on, '+0 days') is paid_on),
  CONSTRAINT case_on_is_a_day CHECK (date(case_on, '+0 days') is case_on),
  CONSTRAINT reversals_are_negative CHECK ((reverses is null) = (amount > 0)),
  CONSTRAINT amount_is_something CHECK (amount <> 0),
  CONSTRAINT quantity_at_least_1 CHECK (quantity >= 1),
  FOREIGN KEY(fund) REFERENCES fund (id),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(unit) REFERENCES unit (id),
  UNIQUE (reverses),
  FOREIGN KEY(reverses) REFERENCES payment (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX payment_fund_day ON payment (fund, paid_on);
CREATE UNIQUE INDEX payment_once ON payment (fund, voucher, worker, item) WHERE reverses is null;
CREATE INDEX payment_worker ON payment (worker, item);

CREATE TABLE placement (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  destination TEXT,
  occupation TEXT,
  sender INTEGER,
  form TEXT,
  months INTEGER,
  unit INTEGER NOT NULL,
  departed_on TEXT,
  ended_on TEXT,
  counted_as TEXT NOT NULL GENERATED ALWAYS AS (case when purpose = 'study' then 'study' when form = 'seasonal' then 'seasonal' else 'work' end) STORED,
  PRIMARY KEY (id),
  CONSTRAINT purpose_is_known CHECK (purpose in ('work', 'study')),
  CONSTRAINT form_is_known CHECK (form in ('public_unit', 'service_enterprise', 'contractor', 'trainee_enterprise', 'investor', 'direct_contract', 'seasonal')),
  CONSTRAINT months_are_possible CHECK (months between 1 and 240),
  CONSTRAINT departed_on_is_a_day CHECK (date(departed_on, '+0 days') is departed_on),
  CONSTRAINT ended_on_is_a_day CHECK (date(ended_on, '+0 days') is ended_on),
  FOREIGN KEY(worker) REFERENCES worker (id),
  FOREIGN KEY(sender) REFERENCES sender (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
CREATE INDEX placement_departed ON placement (counted_as, departed_on, unit, worker);
CREATE INDEX placement_ended ON placement (counted_as, ended_on);
CREATE INDEX placement_worker ON placement (worker, counted_as, departed_on);

CREATE TABLE plan_unit (
  plan_version INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (plan_version, unit),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;

CREATE TABLE plan_year (
  plan_version INTEGER NOT NULL,
  year INTEGER NOT NULL,
  PRIMARY KEY (plan_version, year),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id)
) STRICT;

CREATE TABLE worker_group (
  id INTEGER NOT NULL,
  worker INTEGER NOT NULL,
  group_code TEXT NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  proof TEXT,
  PRIMARY KEY (id),
  CONSTRAINT valid_from_is_a_day CHECK (date(valid_from, '+0 days') is valid_from),
  CONSTRAINT valid_to_is_a_day CHECK (date(valid_to, '+0 days') is valid_to),
  FOREIGN KEY(worker) REFERENCES worker (id)
) STRICT;
CREATE UNIQUE INDEX worker_group_key ON worker_group (worker, group_code, coalesce(valid_from, ''));

CREATE TABLE allocation_line (
  allocation INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY (allocation, unit),
  CONSTRAINT target_at_least_0 CHECK (target >= 0),
  FOREIGN KEY(allocation) REFERENCES allocation (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;

CREATE TABLE stage_event (
  id INTEGER NOT NULL,
  placement INTEGER NOT NULL,
  stage TEXT NOT NULL,
  on_date TEXT NOT NULL,
  reason TEXT,
  effect INTEGER NOT NULL GENERATED ALWAYS AS (case stage when 'departed' then 1 when 'found' then 1 when 'returned' then -1 when 'died' then -1 when 'missing' then -1 else 0 end) STORED,
  step INTEGER NOT NULL GENERATED ALWAYS AS (case stage when 'registered' then 1 when 'counselled' then 2 when 'training' then 3 when 'selected' then 4 when 'not_selected' then 5 when 'contracted' then 6 when 'visa_ready' then 7 when 'withdrawn' then 8 when 'departed' then 9 when 'home_leave' then 10 when 'back_abroad' then 11 when 'recontracted' then 12 when 'extended' then 13 when 'absconded' then 14 when 'overstayed' then 15 when 'missing' then 16 when 'found' then 17 when 'died' then 18 when 'returned' then 19 when 'settled' then 20 when 'reemployed' then 21 end) STORED,
  PRIMARY KEY (id),
  CONSTRAINT stage_is_known CHECK (stage in ('registered', 'counselled', 'training', 'selected', 'not_selected', 'contracted', 'visa_ready', 'withdrawn', 'departed', 'home_leave', 'back_abroad', 'recontracted', 'extended', 'absconded', 'overstayed', 'missing', 'found', 'died', 'returned', 'settled', 'reemployed')),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT reason_is_known CHECK (reason in ('on_time', 'early_accident', 'early_employer', 'early_abuse', 'early_violation', 'early_own_will')),
  CONSTRAINT only_returns_have_a_reason CHECK (reason is null or stage = 'returned'),
  FOREIGN KEY(placement) REFERENCES placement (id)
) STRICT;
CREATE UNIQUE INDEX one_departure ON stage_event (placement) WHERE stage = 'departed';
CREATE INDEX stage_event_day ON stage_event (on_date, stage);
CREATE INDEX stage_event_effect ON stage_event (effect, on_date);
CREATE UNIQUE INDEX stage_event_timeline ON stage_event (placement, on_date, step);
