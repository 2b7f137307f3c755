-- Who may ask a server. Not evidence: what changed, and by whom, stands in the log.
CREATE TABLE account (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  password TEXT NOT NULL,
  disabled BIGINT NOT NULL,
  failures BIGINT NOT NULL,
  locked_until BIGINT NOT NULL
);
CREATE TABLE token (
  id TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  label TEXT NOT NULL,
  digest TEXT NOT NULL UNIQUE,
  scope TEXT NOT NULL,
  expires BIGINT NOT NULL
);
CREATE TABLE session (
  digest TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (name),
  begun BIGINT NOT NULL,
  used BIGINT NOT NULL
)
