-- How often each score was given to an article, on each scale: 3 levels of satisfaction, 5 stars. Nobody's own rating is kept.
CREATE TABLE article_ratings (
  article INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  scale INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND scale),
  ratings INTEGER NOT NULL CHECK (ratings > 0),
  PRIMARY KEY (article, scale, score)
) STRICT, WITHOUT ROWID;

-- How often somebody has rated some article today. Who and which went into one hash, with the salt of the day: the rows of one
-- visitor have nothing in common.
CREATE TABLE raters (
  key TEXT PRIMARY KEY,
  day TEXT NOT NULL,
  ratings INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
