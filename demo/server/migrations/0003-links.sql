CREATE TABLE link_groups (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE links (
  group_id TEXT NOT NULL REFERENCES link_groups (id) ON DELETE CASCADE,
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  description TEXT,
  position INTEGER NOT NULL,
  PRIMARY KEY (group_id, id)
) STRICT;
