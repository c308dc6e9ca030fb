import { createCA, createCert } from "mkcert";

/** PEM texts. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Certificate of the authority that signed it: made with it, and trusted by nobody yet. */
  readonly ca: string;
}

const validity = 30;

const authority = {
  organization: "Local stand-ins",
  countryCode: "US",
  state: "Washington",
  locality: "Redmond",
  validity,
};

/** A certificate for this machine, made for one run. The key of its authority is forgotten. */
export async function createLocalCertificate(): Promise<Certificate> {
  const ca = await createCA(authority);
  const { key, cert } = await createCert({ ca, domains: ["localhost", "127.0.0.1"], validity });
  return { key, cert, ca: ca.cert };
}
