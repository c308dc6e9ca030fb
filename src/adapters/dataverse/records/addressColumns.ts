/** Where leads and contacts keep e-mail addresses. */
export const addressColumns = ["emailaddress1", "emailaddress2", "emailaddress3"] as const;
