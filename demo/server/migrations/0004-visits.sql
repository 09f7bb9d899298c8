-- A salt lives for its civil day only. Without it the keys below cannot be traced to anyone.
CREATE TABLE visit_salts (
  day TEXT PRIMARY KEY,
  salt TEXT NOT NULL
) STRICT;

-- Who was counted on the day, as salted hashes; last_seen is in epoch seconds.
CREATE TABLE visitors (
  key TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  last_seen INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX visitors_by_last_seen ON visitors (last_seen);

-- Visitors of each civil day, kept for ever.
CREATE TABLE visit_days (
  day TEXT PRIMARY KEY,
  visits INTEGER NOT NULL CHECK (visits >= 0)
) STRICT, WITHOUT ROWID;
