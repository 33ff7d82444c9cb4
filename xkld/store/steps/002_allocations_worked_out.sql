-- Splits that were worked out: drafts until a decision makes an allocation of one.

CREATE TABLE proposal (
  id INTEGER NOT NULL,
  plan_version INTEGER NOT NULL,
  allocation INTEGER,
  method TEXT NOT NULL,
  total INTEGER NOT NULL,
  source TEXT NOT NULL,
  source_name TEXT NOT NULL,
  source_digest TEXT,
  tie_rule TEXT,
  tie_places INTEGER,
  operation INTEGER NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT method_is_known CHECK (method in ('sainte-lague', 'largest-remainder', 'dhondt', 'huntington-hill', 'adams')),
  CONSTRAINT source_is_known CHECK (source in ('file', 'last-year', 'demand')),
  CONSTRAINT tie_rule_is_known CHECK (tie_rule in ('named', 'order', 'weight', 'last-year', 'demand')),
  CONSTRAINT tie_is_whole CHECK ((tie_rule is null) = (tie_places is null)),
  CONSTRAINT total_at_least_0 CHECK (total >= 0),
  FOREIGN KEY(plan_version) REFERENCES plan_version (id),
  UNIQUE (allocation),
  FOREIGN KEY(allocation) REFERENCES allocation (id),
  FOREIGN KEY(operation) REFERENCES operation (id)
) STRICT;
CREATE INDEX proposal_of_plan ON proposal (plan_version);

CREATE TABLE proposal_share (
  proposal INTEGER NOT NULL,
  unit INTEGER NOT NULL,
  position INTEGER NOT NULL,
  weight TEXT NOT NULL,
  least INTEGER NOT NULL,
  most INTEGER NOT NULL,
  fixed INTEGER NOT NULL,
  target INTEGER NOT NULL,
  tied TEXT,
  PRIMARY KEY (proposal, unit),
  CONSTRAINT weight_is_a_number CHECK (weight <> '' and weight not glob '*[^0-9.]*'),
  CONSTRAINT target_within_bounds CHECK (target between least and most),
  CONSTRAINT least_at_least_0 CHECK (least >= 0),
  CONSTRAINT fixed_is_yes_or_no CHECK (fixed in (0, 1)),
  CONSTRAINT tied_is_known CHECK (tied in ('given', 'left')),
  FOREIGN KEY(proposal) REFERENCES proposal (id),
  FOREIGN KEY(unit) REFERENCES unit (id)
) STRICT;
