import { AppError } from "./errors";
import { shareUntilFailure } from "./shareUntilFailure";

/**
 * A part of the product that is loaded when it is first needed, once for all who need it; after a failure
 * the next one tries anew. What it returns throws AppError `partMissing` when the part does not arrive.
 */
export function partLoader<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return shareUntilFailure(async () => {
    try {
      return await load();
    } catch (cause) {
      throw cause instanceof AppError ? cause : new AppError("partMissing", { cause });
    }
  });
}
