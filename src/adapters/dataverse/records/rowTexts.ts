import * as v from "valibot";

import { AppError } from "../../../core/errors";
import type { DataverseReader } from "../http/dataverseReader";

/** A table whose rows hold one text each. */
export interface TextTable {
  readonly entitySet: string;
  readonly bodyColumn: string;
}

/** The text of the row with this id; undefined where there is none. @throws AppError */
export type ReadRowText = (id: string) => Promise<string | undefined>;

export function createRowTexts(
  { readIfThere }: Pick<DataverseReader, "readIfThere">,
  { entitySet, bodyColumn }: TextTable,
): ReadRowText {
  const rowForm = v.object({ [bodyColumn]: v.string() });
  return async (id) => {
    const row = await readIfThere(`${entitySet}(${id})?$select=${bodyColumn}`);
    if (row === undefined) return undefined;
    const { success, output } = v.safeParse(rowForm, row);
    if (!success) throw new AppError("unexpected");
    return output[bodyColumn];
  };
}
