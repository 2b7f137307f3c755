-- Who may ask a server. Not evidence: what changed, and by whom, stands in the log.
CREATE TABLE account (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  disabled INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  locked_until INTEGER NOT NULL
) STRICT;
CREATE TABLE token (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  label TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL,
  expires INTEGER NOT NULL
) STRICT;
CREATE TABLE session (
  digest TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  begun INTEGER NOT NULL,
  used INTEGER NOT NULL
) STRICT
