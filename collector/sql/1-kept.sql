-- Who may be shown as knowing whom. Plain SQL: DuckDB, Spark and Databricks read this very text.
-- tally: what the mailboxes show. colleagues: who may be named tonight. companies: whose people are kept.
-- stopped: people and companies of whom nothing is kept. period: the days that count.
SELECT t.person, t.company, t.colleague
FROM tally t
JOIN colleagues c ON c.colleague = t.colleague
JOIN companies k ON k.company = t.company
CROSS JOIN period p
LEFT JOIN stopped s ON s.id = t.person
LEFT JOIN stopped o ON o.id = t.company
WHERE s.id IS NULL AND o.id IS NULL AND t.day BETWEEN p.first_day AND p.last_day
GROUP BY t.person, t.company, t.colleague
-- Both ways, or on two days at least: whoever was only written to once is known by nobody.
HAVING MIN(t.day) < MAX(t.day)
  OR SUM(CASE WHEN t.direction = 'mutual' THEN 1 ELSE 0 END) > 0
  OR (SUM(CASE WHEN t.direction = 'toProspect' THEN 1 ELSE 0 END) > 0
    AND SUM(CASE WHEN t.direction = 'fromProspect' THEN 1 ELSE 0 END) > 0)
