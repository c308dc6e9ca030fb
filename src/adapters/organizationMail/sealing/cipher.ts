import type { RowKeys } from "./rowKeys";

/** First byte of a sealed document. */
export const sealVersion = 1;

export const nonceLength = 12;

/** AES-256-GCM. The row's id is authenticated with it: a document copied into another row does not open. */
export function cipherOf({ idBytes }: RowKeys, nonce: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: "AES-GCM", iv: nonce, additionalData: idBytes };
}
