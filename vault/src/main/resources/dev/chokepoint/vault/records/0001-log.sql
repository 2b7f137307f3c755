-- One row an entry; never updated, never deleted.
CREATE TABLE log (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  body_digest TEXT NOT NULL,
  previous TEXT NOT NULL,
  previous_about TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX log_subject ON log (subject, seq);
CREATE INDEX log_kind ON log (kind, seq);
-- What the entries say, apart from the chain, so that it can be erased.
CREATE TABLE body (
  seq INTEGER PRIMARY KEY REFERENCES log (seq),
  salt TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE store (
  id TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
-- Guards against accidents; who means to tamper is found by the chain.
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'entries of the log are never changed'); END;
CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'entries of the log are never deleted'); END;
CREATE TRIGGER body_is_not_changed BEFORE UPDATE ON body
BEGIN SELECT RAISE(ABORT, 'what an entry says is never changed'); END
