import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export interface Certificate {
  /** PEM texts. */
  readonly key: string;
  readonly cert: string;
}

const validDays = 30;
const millisecondsPerDay = 86_400_000;

// Tags of ASN.1 and object identifiers in DER, the form X.509 is written in (RFC 5280).
const [integer, bitString, octetString, objectId] = [0x02, 0x03, 0x04, 0x06] as const;
const [utf8String, utcTime, sequence, set] = [0x0c, 0x17, 0x30, 0x31] as const;
const [version, extensions, dnsName, ipAddress] = [0xa0, 0xa3, 0x82, 0x87] as const;
const ecdsaWithSha256 = der(sequence, der(objectId, hex("2a8648ce3d040302")));
const commonName = der(objectId, hex("550403"));
const subjectAltName = der(objectId, hex("551d11"));

/** A certificate for this machine, made for one run. */
export function createSelfSignedCertificate(now: Date): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const subject = der(sequence, der(set, der(sequence, commonName, text(utf8String, "localhost"))));
  const names = der(
    sequence,
    text(dnsName, "localhost"),
    der(ipAddress, Buffer.from([127, 0, 0, 1])),
  );
  const body = der(
    sequence,
    der(version, der(integer, Buffer.from([2]))),
    der(integer, Buffer.from([1]), randomBytes(8)),
    ecdsaWithSha256,
    subject,
    validity(now),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der(extensions, der(sequence, der(sequence, subjectAltName, der(octetString, names)))),
  );
  const signature = der(bitString, Buffer.from([0]), sign("sha256", body, privateKey));
  return {
    key: String(privateKey.export({ type: "pkcs8", format: "pem" })),
    cert: pem(der(sequence, body, ecdsaWithSha256, signature)),
  };
}

function validity(now: Date): Buffer {
  const end = new Date(now.getTime() + validDays * millisecondsPerDay);
  const time = (moment: Date) =>
    text(utcTime, `${moment.toISOString().slice(2, 19).replaceAll(/[-T:]/g, "")}Z`);
  return der(sequence, time(new Date(now.getTime() - millisecondsPerDay)), time(end));
}

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag]), lengthOf(content), content]);
}

/** Short lengths are one byte; longer ones say first how many bytes follow. */
function lengthOf({ length }: Buffer): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  return length < 0x100
    ? Buffer.from([0x81, length])
    : Buffer.from([0x82, length >> 8, length & 0xff]);
}

function text(tag: number, value: string): Buffer {
  return der(tag, Buffer.from(value));
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, "hex");
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
