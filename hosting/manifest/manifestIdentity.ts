import versions from "./versions.json";

/** By which Outlook and the admin center know the add-in, wherever it is hosted. */
export const manifestId = "6f1f1d5e-7a3c-4b58-9f0e-2f6b1c0d9a41";

/** The newest in versions.json. Every change of the manifest needs a new one: Outlook keeps the one it has otherwise. */
export const manifestVersion = Object.keys(versions).at(-1) ?? "";

/** Where `npm run sideload` expects the add-in. */
export const localOrigin = "https://localhost:3000";

/** First set that tells when another item is open, and the last one of phones. What is newer is asked for at run time. */
export const oldestMailbox = "1.5";
