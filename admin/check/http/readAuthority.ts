import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";

/**
 * The PEM text of a certificate file, which Windows often exports in the other form (DER).
 *
 * @throws Error where the file holds no certificate: Node would take it and trust nothing
 */
export function readAuthority(file: string): string {
  const bytes = readFileSync(file);
  const pem = bytes.toString("latin1");
  if (pem.includes("-----BEGIN CERTIFICATE-----")) return pem;
  try {
    return new X509Certificate(bytes).toString();
  } catch (cause) {
    throw new Error(`${file} holds no certificate, neither PEM nor DER.`, { cause });
  }
}
