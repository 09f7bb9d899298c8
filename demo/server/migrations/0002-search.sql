-- Words come folded (no accents, đ as d, lower case), so the tokenizer has nothing left to remove. rowid is the article's id.
CREATE VIRTUAL TABLE article_search USING fts5 (title, content, tokenize = "unicode61 remove_diacritics 0");
