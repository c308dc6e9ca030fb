/** The newest schema of Microsoft's whose every property in use is documented for Outlook. */
export const schemaVersion = "1.24";
