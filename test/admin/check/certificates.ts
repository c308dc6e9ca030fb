import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function isOpenSslThere(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "pipe" });
    return true;
  } catch {
    return false;
  }
}

export interface Wanted {
  /** Name it is for. */
  readonly name?: string;
  /** As openssl takes times: YYYYMMDDHHMMSSZ. */
  readonly until?: string;
  readonly from?: string;
}

/** An authority, one below it, and a server's certificate that the one below signed. */
export function makeChain({ name = "localhost", from = past, until = future }: Wanted = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "chain-"));
  const at = (file: string) => path.join(folder, file);
  const openssl = (...words: readonly string[]) => {
    execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
  };
  writeFileSync(at("index.txt"), "");
  writeFileSync(at("ca.cnf"), configuration(name));
  openssl(...request("root"), "-x509", "-subj", "/CN=Contoso Root", "-days", "30", ...authority);
  openssl(...request("middle"), "-subj", "/CN=Contoso Issuing");
  sign("middle", "root", ["-extensions", "middle"]);
  openssl(...request("leaf"), "-subj", `/CN=${name}`);
  sign("leaf", "middle", ["-extensions", "leaf", "-startdate", from, "-enddate", until]);
  const text = (file: string) => readFileSync(at(file), "utf8");
  return {
    key: text("leaf.key"),
    leaf: text("leaf.crt"),
    middle: text("middle.crt"),
    root: text("root.crt"),
  };

  function sign(subject: string, by: string, words: readonly string[]): void {
    const days = words.includes("-enddate") ? [] : ["-days", "30"];
    openssl(
      ...["ca", "-batch", "-config", "ca.cnf", "-notext"],
      ...["-cert", `${by}.crt`, "-keyfile", `${by}.key`, "-in", `${subject}.csr`],
      ...["-out", `${subject}.crt`, ...days, ...words],
    );
  }
}

const past = "20200101000000Z";
const future = "20490101000000Z";
const authority = ["-addext", "basicConstraints=critical,CA:TRUE", "-out", "root.crt"];

function request(name: string): readonly string[] {
  const out = name === "root" ? [] : ["-out", `${name}.csr`];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  return ["req", ...curve, "-keyout", `${name}.key`, ...out];
}

function configuration(name: string): string {
  return [
    "[ca]",
    "default_ca = one",
    "[one]",
    "database = index.txt",
    "new_certs_dir = .",
    "rand_serial = yes",
    "default_md = sha256",
    "policy = any",
    "unique_subject = no",
    "[any]",
    "commonName = supplied",
    "[middle]",
    "basicConstraints = critical,CA:TRUE",
    "[leaf]",
    "basicConstraints = CA:FALSE",
    `subjectAltName = DNS:${name}`,
  ].join("\n");
}
