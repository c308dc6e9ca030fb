import type { OutlookWindow } from "../outlookWindow";

/** One call of the mailbox API; what it takes is fixed by office.js, so it is read where it arrives. */
export type Method = (parameters: unknown, outlook: OutlookWindow) => object;

export function success(data: unknown = null): object {
  return { error: false, errorCode: 0, data };
}

export function failure(errorCode: number): object {
  return { error: true, errorCode, data: null };
}
