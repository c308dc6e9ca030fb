-- The contact days in each document, about one person or about one company, in the documents' order.
SELECT document, about, colleague, people_known, day, kind, direction, addressing, times
FROM (
  SELECT t.person AS document, 'person' AS about, t.colleague AS colleague, 1 AS people_known,
    t.day AS day, t.kind AS kind, t.direction AS direction, t.addressing AS addressing,
    SUM(t.times) AS times
  FROM tally t
  JOIN kept k ON k.person = t.person AND k.colleague = t.colleague
  CROSS JOIN period p
  WHERE t.day BETWEEN p.first_day AND p.last_day
  GROUP BY t.person, t.colleague, t.day, t.kind, t.direction, t.addressing
  UNION ALL
  SELECT t.company AS document, 'company' AS about, t.colleague AS colleague,
    MAX(n.people_known) AS people_known,
    t.day AS day, t.kind AS kind, t.direction AS direction, t.addressing AS addressing,
    SUM(t.times) AS times
  FROM tally t
  JOIN kept k ON k.person = t.person AND k.colleague = t.colleague
  JOIN (
    SELECT company, colleague, COUNT(*) AS people_known FROM kept GROUP BY company, colleague
  ) n ON n.company = t.company AND n.colleague = t.colleague
  CROSS JOIN period p
  WHERE t.day BETWEEN p.first_day AND p.last_day
  GROUP BY t.company, t.colleague, t.day, t.kind, t.direction, t.addressing
) contacts
ORDER BY document, colleague, day, kind, direction, addressing
