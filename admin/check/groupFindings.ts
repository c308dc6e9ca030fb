import type { Finding } from "./finding";

/** One line for a mistake, however many places it hits: findings in the same words become one. */
export function groupFindings(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.status, finding.found, finding.fix]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, place: placesOf(group) }];
  });
}

function placesOf(group: readonly Finding[]): string {
  const [first = "", ...others] = [...new Set(group.map(({ place }) => place))];
  if (others.length < 2) return [first, ...others].join(" and ");
  return `${first} and ${others.length} more`;
}
