/** @jest-environment node */
import { X509Certificate, createPrivateKey } from "node:crypto";

import { createSelfSignedCertificate } from "../../src/http/selfSignedCertificate";

const now = new Date("2026-06-01T09:00:00Z");
const { key, cert } = createSelfSignedCertificate(now);
const certificate = new X509Certificate(cert);

describe("createSelfSignedCertificate", () => {
  it("is signed by its own key", () => {
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it("names this machine, and nobody else", () => {
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkHost("example.com")).toBeUndefined();
  });

  it("is valid from the day before for thirty days", () => {
    expect([certificate.validFrom, certificate.validTo].map((text) => new Date(text))).toEqual([
      new Date("2026-05-31T09:00:00Z"),
      new Date("2026-07-01T09:00:00Z"),
    ]);
  });
});
