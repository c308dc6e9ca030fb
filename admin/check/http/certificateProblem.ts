import type { PeerCertificate, TLSSocket } from "node:tls";

import type { ConnectionProblem } from "./connectionProblem";

const renew = "Renew it: Outlook shows nothing of a site whose certificate it does not trust.";

/** Why a browser would not trust the certificate of an answer. */
export function certificateProblem(socket: TLSSocket, host: string): ConnectionProblem | undefined {
  if (socket.authorized) return undefined;
  const certificate = socket.getPeerCertificate();
  const code = String(socket.authorizationError);
  const words = causes[code]?.(certificate, host) ?? {
    found: `has a certificate that is not trusted here (${code})`,
    fix: "Outlook shows nothing of a site whose certificate it does not trust.",
  };
  return { kind: "certificate", ...words };
}

type Words = Pick<ConnectionProblem, "found" | "fix">;

const causes: Readonly<Record<string, (of: PeerCertificate, host: string) => Words>> = {
  CERT_HAS_EXPIRED: (of) =>
    Date.parse(of.valid_to) < Date.now()
      ? { found: `its certificate has expired, on ${of.valid_to}`, fix: renew }
      : { found: "a certificate of its chain has expired", fix: `${installChain} ${renew}` },
  CERT_NOT_YET_VALID: (of) => ({
    found: `its certificate counts only from ${of.valid_from} on`,
    fix: "Look at the clocks of the server and of this machine.",
  }),
  ERR_TLS_CERT_ALTNAME_INVALID: (of, host) => ({
    found: `its certificate is for another name: ${namesOf(of)}, not ${host}`,
    fix: `Install a certificate for ${host}.`,
  }),
  DEPTH_ZERO_SELF_SIGNED_CERT: () => ({
    found: "its certificate is signed by itself, so nobody trusts it",
    fix: "Install one of an authority that the reps' machines trust. To check the rest meanwhile, name its file: --ca FILE.",
  }),
  SELF_SIGNED_CERT_IN_CHAIN: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT: unknownAuthority,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: unknownAuthority,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: (of) => ({
    found: `sends its certificate without the chain: that of ${issuerOf(of)}, who signed it, is missing`,
    fix: `${installChain} Some browsers find the missing part by themselves, Outlook may not. Where ${issuerOf(of)} is an authority of your own: --ca FILE.`,
  }),
};

const installChain = "Install the whole chain at the web server (often called fullchain.pem).";

/** An authority of the organisation's own, or a proxy that opens and signs everything anew. */
function unknownAuthority(of: PeerCertificate): Words {
  return {
    found: `its certificate is signed by ${issuerOf(of)}, which this machine does not trust`,
    fix: "Where that is an authority of your own, which the reps' machines trust, name its file: --ca FILE.",
  };
}

function issuerOf({ issuer }: PeerCertificate): string {
  const name = [issuer.CN, issuer.O, issuer.OU].flat().find((one) => one !== undefined);
  return name === undefined ? "an unnamed authority" : `"${name}"`;
}

function namesOf({ subject, subjectaltname }: PeerCertificate): string {
  const others = subjectaltname?.replaceAll(/(?:DNS|IP Address):/g, "");
  return others ?? [subject.CN].flat().join(", ");
}
