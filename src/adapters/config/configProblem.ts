import { AppError } from "../../core/errors";

/**
 * A mistake in config.json, in words for the administrator. The reason never repeats what stands in
 * the file, because that may be somebody's address.
 */
export function configProblem(path: string, reason: string): AppError {
  return new AppError("notConfigured", {
    configProblem: path === "" ? `config.json ${reason}` : `config.json, ${path}: ${reason}`,
  });
}
