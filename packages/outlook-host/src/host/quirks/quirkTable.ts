import { formQuirks } from "./formQuirks";
import { itemQuirks } from "./itemQuirks";
import type { Quirk } from "./quirk";
import { signInQuirks } from "./signInQuirks";

const table = [...itemQuirks, ...formQuirks, ...signInQuirks] as const;

export const quirks: readonly Quirk[] = table;

export type QuirkName = (typeof table)[number]["name"];

export const quirkNames: readonly QuirkName[] = table.map(({ name }) => name);
