-- One row an entry; never updated, never deleted.
CREATE TABLE log (
  seq BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  actor TEXT NOT NULL,
  at TEXT NOT NULL,
  body_digest TEXT NOT NULL,
  previous TEXT NOT NULL,
  previous_about TEXT NOT NULL,
  digest TEXT NOT NULL
);
CREATE INDEX log_subject ON log (subject, seq);
CREATE INDEX log_kind ON log (kind, seq);
-- What the entries say, apart from the chain, so that it can be erased. The entity is that of the
-- text, where it is an object that has one.
CREATE TABLE body (
  seq BIGINT PRIMARY KEY REFERENCES log (seq),
  salt TEXT NOT NULL,
  text TEXT NOT NULL,
  entity TEXT
);
-- Holds no values but their hashes, so nothing of them lives on in it.
CREATE INDEX body_entity ON body USING hash (entity);
-- Statistics would keep samples of what was erased.
ALTER TABLE body ALTER COLUMN salt SET STATISTICS 0;
ALTER TABLE body ALTER COLUMN text SET STATISTICS 0;
ALTER TABLE body ALTER COLUMN entity SET STATISTICS 0;
CREATE TABLE store (
  id TEXT NOT NULL,
  created TEXT NOT NULL
);
-- Guards against accidents; who means to tamper is found by the chain.
CREATE FUNCTION is_never_done() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN RAISE EXCEPTION ''%'', TG_ARGV[0]; END';
CREATE TRIGGER log_is_not_changed BEFORE UPDATE ON log
  FOR EACH ROW EXECUTE FUNCTION is_never_done('entries of the log are never changed');
CREATE TRIGGER log_is_not_deleted BEFORE DELETE ON log
  FOR EACH ROW EXECUTE FUNCTION is_never_done('entries of the log are never deleted');
CREATE TRIGGER log_is_not_emptied BEFORE TRUNCATE ON log
  FOR EACH STATEMENT EXECUTE FUNCTION is_never_done('entries of the log are never deleted');
CREATE TRIGGER body_is_not_changed BEFORE UPDATE ON body
  FOR EACH ROW EXECUTE FUNCTION is_never_done('what an entry says is never changed')
