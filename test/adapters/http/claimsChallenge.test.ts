/** @jest-environment node */
import { claimsChallenge } from "../../../src/adapters/http/claimsChallenge";

const wish = '{"access_token":{"nbf":{"essential":true,"value":"1748941200"}}}';

function refusalWith(challenge: string): Headers {
  return new Headers({ "WWW-Authenticate": challenge });
}

describe("claimsChallenge", () => {
  it("reads what the system asks for", () => {
    const challenge = `Bearer error="insufficient_claims", claims="${btoa(wish)}"`;
    expect(claimsChallenge(refusalWith(challenge))).toBe(wish);
  });

  it("reads base64 of URLs, too", () => {
    const text = "~~~???>>>";
    const encoded = btoa(text).replaceAll("+", "-").replaceAll("/", "_");
    expect(encoded).toMatch(/[-].*_|_.*[-]/);
    expect(claimsChallenge(refusalWith(`Bearer claims="${encoded}"`))).toBe(text);
  });

  it("finds no claims challenge in a plain 401, nor where scripts may not read the header", () => {
    expect(claimsChallenge(refusalWith('Bearer error="invalid_token"'))).toBeUndefined();
    expect(claimsChallenge(new Headers())).toBeUndefined();
  });

  it("finds no claims challenge in a value that is not base64", () => {
    expect(claimsChallenge(refusalWith('Bearer claims="a"'))).toBeUndefined();
  });
});
