/** The columns in which leads and contacts keep email addresses. */
export const addressColumns = ["emailaddress1", "emailaddress2", "emailaddress3"] as const;
