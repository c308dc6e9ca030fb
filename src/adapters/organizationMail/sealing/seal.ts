import type { RowKeys, TenantKeys } from "./rowKeys";
import { textOfBytes } from "./bytesAsText";
import { cipherOf, nonceLength, sealVersion } from "./cipher";

/**
 * A document as the row's text. The same document for the same row gives the same text, so a second run
 * writes the same table: the nonce is a keyed hash of what it protects, and nothing has to be random.
 */
export async function seal(
  subtle: SubtleCrypto,
  { tenant, row }: { readonly tenant: TenantKeys; readonly row: RowKeys },
  document: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const nonce = (await tenant.digest(`nonce|${row.id}`, document)).slice(0, nonceLength);
  const sealed = await subtle.encrypt(cipherOf(row, nonce), row.cipherKey, document);
  return textOfBytes(Uint8Array.from([sealVersion, ...nonce, ...new Uint8Array(sealed)]));
}
