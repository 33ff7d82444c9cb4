-- Days of courses, one by one.

-- A day of a course on which somebody in it was present or absent, as the sign-in list of that day says.
CREATE TABLE attendance (
  member INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  presence TEXT NOT NULL,
  PRIMARY KEY (member, on_date),
  CONSTRAINT on_date_is_a_day CHECK (date(on_date, '+0 days') is on_date),
  CONSTRAINT presence_is_known CHECK (presence in ('present', 'absent')),
  FOREIGN KEY(member) REFERENCES course_member (id)
) STRICT;
