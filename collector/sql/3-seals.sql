-- What each document is sealed with, in the documents' order.
SELECT document, seal
FROM (
  SELECT person AS document, MIN(seal) AS seal FROM people GROUP BY person
  UNION ALL
  SELECT company AS document, MIN(company_seal) AS seal FROM people GROUP BY company
) seals
WHERE document IN (SELECT person FROM kept UNION SELECT company FROM kept)
ORDER BY document
