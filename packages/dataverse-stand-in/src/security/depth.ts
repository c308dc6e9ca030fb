/** How far a role's privilege reaches: the user's own rows, the unit's, those below it, all. */
export type PrivilegeDepth = (typeof privilegeDepths)[number];

/** From the least to the most. */
export const privilegeDepths = ["Basic", "Local", "Deep", "Global"] as const;
