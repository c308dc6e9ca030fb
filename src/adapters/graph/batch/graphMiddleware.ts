import type { Context, Middleware } from "@microsoft/microsoft-graph-client";

import { AppError } from "../../../core/errors";
import type { HttpRequest } from "../../http/sendOnce";
import type { Send } from "../../http/transport";

/** Our transport under Microsoft's client, for one request. */
export interface OneRequest extends Middleware {
  /** The transport's error, because the Graph client keeps only its name. */
  readonly failure: () => unknown;
}

/** @param how - how many requests the one stands for, and how its answer is read */
export function createMiddleware(
  send: Send,
  how: Required<Pick<HttpRequest, "size" | "unwrap">>,
): OneRequest {
  let failure: unknown;
  return {
    failure: () => failure,
    execute: async (context) => {
      try {
        context.response = await send({ ...toHttpRequest(context), ...how });
      } catch (error) {
        failure = error;
        throw error;
      }
    },
  };
}

/** The client makes requests of plain texts only. */
function toHttpRequest({ request, options }: Context) {
  const { body } = options ?? {};
  if (typeof request !== "string" || typeof body !== "string") throw new AppError("unexpected");
  const { pathname, search } = new URL(request);
  return {
    method: "POST",
    path: `${pathname}${search}`,
    headers: { "Content-Type": "application/json" },
    body,
    effect: "reads",
  } as const;
}
