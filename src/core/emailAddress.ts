declare const brand: unique symbol;

/** A canonical SMTP address: the one key for a person. Only parseEmailAddress makes one. */
export type EmailAddress = string & { readonly [brand]: "EmailAddress" };
