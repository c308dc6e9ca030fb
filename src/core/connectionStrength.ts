/** The band shown for a connection, strongest first. */
export type ConnectionStrength = "strong" | "medium" | "weak";
