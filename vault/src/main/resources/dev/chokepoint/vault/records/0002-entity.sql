-- What was said of one entity is found without reading all that was said.
CREATE INDEX body_entity ON body (json_extract(text, '$.entity'))
  WHERE json_valid(text)
