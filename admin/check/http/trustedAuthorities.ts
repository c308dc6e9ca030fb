import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import tls from "node:tls";

/** Where Linux distributions keep the store of the machine. */
const linuxStores = [
  "/etc/ssl/certs/ca-certificates.crt",
  "/etc/pki/tls/certs/ca-bundle.crt",
  "/etc/ssl/ca-bundle.pem",
  "/etc/ssl/cert.pem",
];

/**
 * Certificates to trust: Node's own list, those of the machine, and one that is given. Node takes a
 * given one in place of all others, so everything has to be named.
 */
export function trustedAuthorities(given?: string): readonly string[] {
  const { NODE_EXTRA_CA_CERTS: extra } = process.env;
  const all = [
    ...tls.rootCertificates,
    ...machineStore(),
    ...(extra === undefined ? [] : fileIfThere(extra)),
    ...(given === undefined ? [] : [given]),
  ];
  return [...new Set(all)];
}

/** Node can read the store by itself from 22.15 on. */
function machineStore(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (type: "system") => string[] };
  if (getCACertificates !== undefined) return getCACertificates("system");
  const { SSL_CERT_FILE: named, SystemRoot: windows = "C:\\Windows" } = process.env;
  if (named !== undefined) return fileIfThere(named);
  if (process.platform === "darwin") return run("/usr/bin/security", macWords);
  if (process.platform === "win32") {
    const shell = `${windows}\\System32\\WindowsPowerShell\\v1.0\\powershell.exe`;
    return run(shell, ["-NoProfile", "-NonInteractive", "-Command", windowsScript]);
  }
  return linuxStores
    .filter((file) => existsSync(file))
    .slice(0, 1)
    .flatMap(fileIfThere);
}

const macWords = ["find-certificate", "-a", "-p", "/Library/Keychains/System.keychain"];

const windowsScript = [
  "Get-ChildItem Cert:\\LocalMachine\\Root, Cert:\\CurrentUser\\Root | ForEach-Object {",
  "'-----BEGIN CERTIFICATE-----'",
  "[Convert]::ToBase64String($_.RawData, 'InsertLineBreaks')",
  "'-----END CERTIFICATE-----' }",
].join("\n");

/** Without the store of the machine, Node's own list is still there. */
function run(program: string, words: readonly string[]): readonly string[] {
  try {
    return [execFileSync(program, words, { encoding: "utf8", timeout: 20_000, stdio: "pipe" })];
  } catch {
    return [];
  }
}

function fileIfThere(file: string): readonly string[] {
  try {
    return [readFileSync(file, "utf8")];
  } catch {
    return [];
  }
}
