import fc from "fast-check";

import { AppError } from "../../../src/core/errors";

/** So many answers each property is tried with. */
export const runs = { numRuns: 1_500 };

/** Values that trip over what a parser takes for granted. */
const traps: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  "",
  "\ud800",
  "тест\u0301\u202e",
  "🦊".repeat(50),
  [],
  [[]],
  [null],
  {},
  { toString: 1 },
  { toString: null, valueOf: null },
  { length: 1 },
  { then: 1 },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":1}'),
];

/** Anything JSON can hold. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...traps),
);

/** A real answer in which a few values have become something else, or are gone. */
export function mutated(answer: unknown): fc.Arbitrary<unknown> {
  const place = fc.constantFrom(...placesIn(answer));
  const value = fc.oneof(anything, fc.constant(undefined));
  return fc
    .array(fc.tuple(place, value), { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce<unknown>((changed, [path, put]) => replaced(changed, path, put), answer),
    );
}

/** The work's result; undefined where it ends as everything may end, with an AppError. */
export async function resultOf<Result>(
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}

type Path = readonly string[];

function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name])),
  ];
}

function replaced(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put;
  if (typeof value !== "object" || value === null) return value;
  const inner = replaced((value as Record<string, unknown>)[name], rest, put);
  if (Array.isArray(value))
    return value.map((one: unknown, place) => (String(place) === name ? inner : one));
  return { ...value, [name]: inner };
}
