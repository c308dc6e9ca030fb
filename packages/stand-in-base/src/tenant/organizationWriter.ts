/** How a tenant's CRM is divided, and who may read what. */
export interface OrganizationWriter {
  readonly addUnit: (unit: LocalUnit) => void;
  readonly addRole: (role: LocalRole) => void;
  readonly addTeam: (team: LocalTeam) => void;
  readonly addQueue: (queue: LocalQueue) => void;
  /** Lets somebody read one record that their roles do not reach. */
  readonly addShare: (share: LocalShare) => void;
  /** A row of any table of the stand-in, by logical names of columns. */
  readonly addRow: (table: string, row: Readonly<Record<string, LocalValue>>) => void;
}

/** A value of a CRM's column; dates are ISO 8601. */
export type LocalValue = string | number | boolean | null;

/** A business unit. */
export interface LocalUnit {
  readonly id: string;
  readonly name: string;
  /** The organisation's root unit where absent. */
  readonly parentId?: string;
}

/** How far a privilege reaches: own rows, those of the unit, those of units below it too, all. */
export type LocalDepth = "Basic" | "Local" | "Deep" | "Global";

/** A security role. */
export interface LocalRole {
  readonly id: string;
  /** By name, such as prvReadActivity. */
  readonly privileges: Readonly<Record<string, LocalDepth>>;
}

export interface LocalTeam {
  readonly id: string;
  readonly name: string;
  readonly unitId?: string;
  /** Dataverse teamtype: 0 owner (default), 1 access, 2 and 3 of the directory. */
  readonly type?: number;
  /** Users. */
  readonly memberIds: readonly string[];
  readonly roleIds?: readonly string[];
}

/** A shared mailbox that the CRM collects mail for. */
export interface LocalQueue {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly ownerId: string;
}

export interface LocalShare {
  readonly recordId: string;
  /** A user or a team. */
  readonly principalId: string;
}
