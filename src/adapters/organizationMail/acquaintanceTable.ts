/** The table in Dataverse that holds sealed documents. */
export const acquaintanceTable = {
  logicalName: "wkw_acquaintance",
  entitySet: "wkw_acquaintances",
  idColumn: "wkw_acquaintanceid",
  bodyColumn: "wkw_body",
  /** Of an elastic table: the engine removes a row that nobody wrote again for so long. */
  expiryColumn: "ttlinseconds",
} as const;

/** Row of the header. All other ids are computed from an address. */
export const headerId = "776b7700-0000-4000-8000-000000000001";
