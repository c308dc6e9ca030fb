import { AppError } from "../../core/errors";
import { withTimeLimit } from "../http/abortable";
import type { AppConfig } from "./appConfig";
import { configProblem } from "./configProblem";
import { parseConfig } from "./parseConfig";

const limitMs = 10_000;

/**
 * Reads config.json, which lies beside the page. @throws AppError `notConfigured` for a mistake in
 * it, `offline` or `serviceUnavailable` where it cannot be fetched
 */
export async function readConfig(page: URL): Promise<AppConfig> {
  const lateError = () => new AppError("serviceUnavailable");
  const { status, text } = await withTimeLimit(fetchFile(page), limitMs, lateError);
  if (status >= 500) throw new AppError("serviceUnavailable");
  if (status !== 200) throw configProblem("", `is not there (HTTP status ${status})`);
  return parseConfig(parseJson(text), page);
}

async function fetchFile(page: URL): Promise<{ status: number; text: string }> {
  try {
    const answer = await fetch(new URL("config.json", page), { cache: "no-cache" });
    return { status: answer.status, text: await answer.text() };
  } catch (error) {
    throw new AppError(navigator.onLine ? "serviceUnavailable" : "offline", { cause: error });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the file's text.
    throw configProblem("", "is not JSON");
  }
}
