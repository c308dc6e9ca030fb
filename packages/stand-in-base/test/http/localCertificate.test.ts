/** @jest-environment node */
import { X509Certificate, createPrivateKey } from "node:crypto";

import { createLocalCertificate } from "../../src/http/localCertificate";

const millisecondsPerDay = 86_400_000;

let certificate: X509Certificate;
let authority: X509Certificate;
let key: string;

beforeAll(async () => {
  const created = await createLocalCertificate();
  certificate = new X509Certificate(created.cert);
  authority = new X509Certificate(created.ca);
  key = created.key;
});

describe("createLocalCertificate", () => {
  it("gives the key of the certificate", () => {
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
  });

  it("is signed by its authority, which is no server itself", () => {
    expect(certificate.verify(authority.publicKey)).toBe(true);
    expect([authority.ca, certificate.ca]).toEqual([true, false]);
  });

  it("names only this machine in the certificate", () => {
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(certificate.checkHost("example.com")).toBeUndefined();
  });

  it("is valid from now on for thirty days", () => {
    const [from = 0, to = 0] = [certificate.validFrom, certificate.validTo].map(Date.parse);
    expect(Math.round((to - from) / millisecondsPerDay)).toBe(30);
    expect(Math.abs(Date.now() - from)).toBeLessThan(60_000);
  });
});
