/** @jest-environment node */
import { hideTokens } from "../../src/http/hideTokens";

const token = "eyJhbGciOiJSUzI1NiJ9.eyJvaWQiOiIxIn0.c2lnbmF0dXJl-_x";

describe("hideTokens", () => {
  it.each([
    ["an authorization header", `Bearer ${token}`, "Bearer <token>"],
    ["an opaque bearer token", "bearer abc.def==", "bearer <token>"],
    [
      "an answer of the token endpoint",
      `{"token_type":"Bearer","access_token":"${token}","refresh_token": "0.AX-opaque"}`,
      `{"token_type":"Bearer","access_token":"<token>","refresh_token": "<token>"}`,
    ],
    [
      "a form sent to the token endpoint",
      "grant_type=refresh_token&refresh_token=0.AX-opaque&scope=a%20b",
      "grant_type=refresh_token&refresh_token=<token>&scope=a%20b",
    ],
    ["any other text", `http://localhost/#x=${token}&y`, "http://localhost/#x=<token>&y"],
  ])("hides the token in %s", (_where, text, expected) => {
    expect(hideTokens(text)).toBe(expected);
  });

  it("leaves text without a token alone", () => {
    const text = `{"error":{"code":"0x80040220","message":"the bearer of news, eyJustkidding"}}`;
    expect(hideTokens(text)).toBe(text);
  });
});
