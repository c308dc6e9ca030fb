/** Which tenant to start: a built-in one, or one made of somebody's mail. */
export type TenantChoice =
  | {
      readonly kind: "scenario";
      /** The default scenario where absent. */
      readonly name?: string;
    }
  | {
      /** A tenant that somebody described in a JSON file. */
      readonly kind: "file";
      readonly file: string;
    }
  | {
      readonly kind: "archive";
      readonly files: readonly string[];
      /** The rep's address; where absent, the program says whose it may be. */
      readonly me?: string;
      /** Domains of the rep's organisation; the one of `me` where absent. */
      readonly organization?: readonly string[];
      /** Everybody's mail is collected before the tenant opens, and the CRM tracks that of few. */
      readonly isMailCollected?: boolean;
      /** Of those who opted out. */
      readonly optOutAddresses?: readonly string[];
      /** Department by address, which an archive does not tell. */
      readonly departments?: Readonly<Record<string, string>>;
      /** Departments whose mail is not collected. */
      readonly excludedDepartments?: readonly string[];
    };
