import { AppError, errorCodeOf } from "../../core/errors";
import type { Failure } from "./paneState";

export function failureOf(error: unknown): Failure {
  const configProblem = error instanceof AppError ? error.configProblem : undefined;
  return { code: errorCodeOf(error), ...(configProblem !== undefined && { configProblem }) };
}
