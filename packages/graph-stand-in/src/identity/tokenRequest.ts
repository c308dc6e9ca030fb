import { is, looseObject, optional, picklist, string } from "valibot";
import type { InferOutput } from "valibot";

const schema = looseObject({
  clientId: string(),
  scope: string(),
  /** Directory id of the user; the one who is signed in where absent. */
  userId: optional(string()),
  /** Comes back in the token of identity, for a browser that signs in by itself. */
  nonce: optional(string()),
  /** `accept`: the user has just agreed to the scopes asked for. */
  consent: optional(picklist(["accept"])),
});

/** Body of a request for tokens, as the Outlook-like page sends it. */
export type TokenRequest = InferOutput<typeof schema>;

export function parseTokenRequest(body: string): TokenRequest | undefined {
  try {
    const request: unknown = JSON.parse(body);
    return is(schema, request) ? request : undefined;
  } catch {
    return undefined;
  }
}
