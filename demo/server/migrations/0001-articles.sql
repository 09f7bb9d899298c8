CREATE TABLE categories (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

-- Instants are kept as yyyy-MM-ddTHH:mm:ss+07:00: with one offset for all, they sort as text and begin with their civil day.
CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE,
  category TEXT NOT NULL REFERENCES categories (slug),
  title TEXT NOT NULL,
  lead TEXT NOT NULL,
  body TEXT NOT NULL,
  author TEXT,
  source_name TEXT,
  source_url TEXT,
  published_at TEXT NOT NULL CHECK (published_at LIKE '____-__-__T__:__:__+07:00'),
  updated_at TEXT CHECK (updated_at LIKE '____-__-__T__:__:__+07:00'),
  day TEXT NOT NULL GENERATED ALWAYS AS (substr(published_at, 1, 10)) VIRTUAL,
  views INTEGER NOT NULL DEFAULT 0 CHECK (views >= 0)
) STRICT;

CREATE INDEX articles_by_date ON articles (published_at DESC, id DESC);
CREATE INDEX articles_by_category ON articles (category, published_at DESC, id DESC);
CREATE INDEX articles_by_views ON articles (views DESC, published_at DESC, id DESC);
CREATE INDEX articles_by_day ON articles (day);

-- The photo at position 0 is the one that lists show.
CREATE TABLE article_photos (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  file TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  alt TEXT NOT NULL,
  caption TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_tags (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (article, position),
  UNIQUE (article, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE article_attachments (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  file TEXT NOT NULL,
  type TEXT NOT NULL,
  size INTEGER NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
