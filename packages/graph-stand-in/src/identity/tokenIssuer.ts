import { randomUUID } from "node:crypto";

import { SignJWT, exportJWK, generateKeyPair, jwtVerify } from "jose";
import type { JWK, JWTPayload } from "jose";
import type { TokenClaims, VerifyToken } from "@who-knows-whom/stand-in-base/http/tokens";

export interface TokenIssuer {
  readonly issuer: string;
  readonly lifetimeSeconds: number;
  readonly publicKey: JWK;
  readonly sign: (claims: JWTPayload & { readonly aud: string }) => Promise<string>;
  /** Takes tokens that this issuer signed for the audience and that have not expired. */
  readonly createVerifyToken: (audienceOrigin: string) => VerifyToken;
}

const algorithm = "RS256";

/** Signs with a key that lives as long as the process: a token of another run is worthless. */
export async function createTokenIssuer(
  tenantId: string,
  lifetimeSeconds = 3600,
): Promise<TokenIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;
  const keyId = randomUUID();

  return {
    issuer,
    lifetimeSeconds,
    publicKey: { ...(await exportJWK(publicKey)), kid: keyId, use: "sig", alg: algorithm },
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, typ: "JWT", kid: keyId })
        .setIssuer(issuer)
        .setIssuedAt()
        .setNotBefore("0s")
        .setExpirationTime(`${lifetimeSeconds}s`)
        .sign(privateKey),
    createVerifyToken: (audience) => async (authorization) => {
      const token = /^Bearer (?<token>\S+)$/i.exec(authorization ?? "")?.groups?.["token"];
      if (token === undefined) return undefined;
      try {
        const { payload } = await jwtVerify<TokenClaims>(token, publicKey, { issuer, audience });
        return payload;
      } catch {
        // Forged, expired or meant for somebody else: to a stand-in it is no token.
        return undefined;
      }
    },
  };
}
