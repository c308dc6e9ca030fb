/** How the rep addresses a colleague, where a language has two ways: du or Sie, tu or vous. */
export const formsOfAddress = ["familiar", "polite"] as const;

export const tones = ["friendly", "formal"] as const;

/** How a request speaks to a colleague. The note to the prospect is polite in any case. */
export interface Manner {
  readonly address: (typeof formsOfAddress)[number];
  readonly tone: (typeof tones)[number];
}

/** Colleagues in sales mostly say du. */
export const usualManner: Manner = { address: "familiar", tone: "friendly" };

/** Name of the rep's choice that holds their own manner. */
export const mannerChoice = "manner";

/** The manner in force: the rep's own before the organisation's before the usual one. */
export function mannerOf(organizations: Partial<Manner> | undefined, chosen: unknown): Manner {
  const own = (chosen ?? {}) as Readonly<Record<keyof Manner, unknown>>;
  return {
    address: known(formsOfAddress, own.address) ?? organizations?.address ?? usualManner.address,
    tone: known(tones, own.tone) ?? organizations?.tone ?? usualManner.tone,
  };
}

function known<Value>(values: readonly Value[], chosen: unknown): Value | undefined {
  return values.find((value) => value === chosen);
}
