import { AppError } from "../../core/errors";
import type { AppErrorCode } from "../../core/errors";
import { withTimeLimit } from "../http/abortable";

type Callback<T> = (result: Office.AsyncResult<T>) => void;

const defaultLimitMs = 5_000;

const codeByOfficeError: Readonly<Partial<Record<number, AppErrorCode>>> = {
  9038: "accessDenied", // InsufficientItemPermissions
  9040: "serviceUnavailable", // HTTPRequestFailure
  9041: "offline", // NetworkError
  9042: "serviceUnavailable", // InternalServerError
  9047: "accessDenied", // MissingExtendedPermissionsForAPI
  9048: "accessDenied", // TokenAccessDenied
};

/**
 * A call of Office.js as a promise. It needs a time limit of its own, because the library calls back
 * neither for a null answer nor for none. @throws AppError also for what the library throws at once
 */
export function officeCall<T>(
  start: (callback: Callback<T>) => void,
  limitMs = defaultLimitMs,
): Promise<T> {
  return withTimeLimit(officeAnswer(start), limitMs, () => new AppError("serviceUnavailable"));
}

/** The same without a limit: for what may be answered late, or never. @throws AppError */
export async function officeAnswer<T>(start: (callback: Callback<T>) => void): Promise<T> {
  try {
    return await new Promise<T>((resolve, reject) => {
      start(({ status, value, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
        else reject(toOfficeError(error));
      });
    });
  } catch (error) {
    throw error instanceof AppError ? error : new AppError("unexpected", { cause: error });
  }
}

function toOfficeError(error: Office.Error): AppError {
  return new AppError(codeByOfficeError[error.code] ?? "unexpected", { cause: error });
}
