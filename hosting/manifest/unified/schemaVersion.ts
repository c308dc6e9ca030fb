/** Newer ones bring nothing that is used here (docs/decisions/0034-two-manifests.md). */
export const schemaVersion = "1.24";
