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
  return createConfigReader(page)(limitMs);
}

/** Reads config.json again and again: as long as the file stays the same, so does what is returned. */
export function createConfigReader(page: URL): (limitMs?: number) => Promise<AppConfig> {
  let latest: { readonly text: string; readonly config: AppConfig } | undefined;
  return async (limit = limitMs) => {
    const text = await readText(page, limit);
    if (text !== latest?.text) latest = { text, config: parseConfig(parseJson(text), page) };
    return latest.config;
  };
}

async function readText(page: URL, limit: number): Promise<string> {
  const lateError = () => new AppError("serviceUnavailable");
  const { status, text } = await withTimeLimit(fetchFile(page), limit, lateError);
  if (status >= 500) throw new AppError("serviceUnavailable");
  if (status !== 200) throw configProblem("", `is not there (HTTP status ${status})`);
  return text;
}

/** "no-cache" asks each time, and the host answers "not modified" as long as nothing has changed. */
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
