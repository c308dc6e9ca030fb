import { guidLength, guidOf } from "../../../core/acquaintance/bytes/guidBytes";
import { untagged } from "../../../core/people/emailAddress";
import type { EmailAddress } from "../../../core/people/emailAddress";

/** Whom a row is about. */
export type RowSubject =
  | { readonly about: "person"; readonly address: EmailAddress }
  | { readonly about: "company"; readonly domain: string };

/** Where the row about one person or company lies, and what opens it. */
export interface RowKeys {
  /** The primary key of the row: looks random, and is computed again from address and tenant key. */
  readonly id: string;
  readonly idBytes: Uint8Array<ArrayBuffer>;
  readonly cipherKey: CryptoKey;
}

/** The keys of one organisation. Whoever lacks the address of a person can neither find nor open their row. */
export interface TenantKeys {
  readonly rowKeysOf: (subject: RowSubject) => Promise<RowKeys>;
  /** Says nothing of the bytes to whoever lacks the tenant key, and is the same for the same bytes. */
  readonly digest: (label: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>>;
}

const hmac = { name: "HMAC", hash: "SHA-256" };

/** Bytes of the tenant key, which the table's header holds. */
export const tenantKeyLength = 32;

/**
 * @param subtle - handed in, because the pane and the collector each have their own
 * @param tenantKey - `tenantKeyLength` random bytes
 */
export async function importTenantKey(
  subtle: SubtleCrypto,
  tenantKey: Uint8Array<ArrayBuffer>,
): Promise<TenantKeys> {
  const key = await subtle.importKey("raw", tenantKey, hmac, false, ["sign"]);
  const digest = async (label: string, bytes: Uint8Array) => {
    const prefix = new TextEncoder().encode(`${label}|`);
    const signed = new Uint8Array(prefix.length + bytes.length);
    signed.set(prefix);
    signed.set(bytes, prefix.length);
    return new Uint8Array(await subtle.sign(hmac, key, signed));
  };
  return {
    digest,
    async rowKeysOf(subject) {
      const named = new TextEncoder().encode(nameOf(subject));
      const [id, secret] = await Promise.all([digest(subject.about, named), digest("key", named)]);
      const idBytes = id.slice(0, guidLength);
      return {
        id: guidOf(idBytes),
        idBytes,
        cipherKey: await subtle.importKey("raw", secret, "AES-GCM", false, ["encrypt", "decrypt"]),
      };
    },
  };
}

/** A domain holds no @, so a person and a company never have the same key. */
function nameOf(subject: RowSubject): string {
  return subject.about === "person" ? untagged(subject.address) : subject.domain;
}
