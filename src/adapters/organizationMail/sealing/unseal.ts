import { bytesOfText } from "./bytesAsText";
import { cipherOf, nonceLength, sealVersion } from "./cipher";
import type { RowKeys } from "./rowKeys";

/** The document that was sealed for the row; undefined for any other text. */
export async function unseal(
  subtle: SubtleCrypto,
  row: RowKeys,
  text: string,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = bytesOfText(text);
  if (bytes?.[0] !== sealVersion) return undefined;
  const nonce = bytes.slice(1, 1 + nonceLength);
  const sealed = bytes.slice(1 + nonceLength);
  try {
    return new Uint8Array(await subtle.decrypt(cipherOf(row, nonce), row.cipherKey, sealed));
  } catch {
    // WebCrypto tells no reason: the text is damaged, or was sealed for another row or with another key.
    return undefined;
  }
}
