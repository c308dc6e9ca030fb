import type { Page } from "playwright-core";

import type { LocalTenant } from "../../../dev/tenant/localTenant";
import type { LeakWatch } from "./leakWatch";

const address = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/;
const token = /eyJ[\w-]{10,}\.[\w-]+/;

/** Where Outlook does not sign the rep in, the library keeps that for the tab: decision 32 says so. */
const ownSignIn = /\/(?:sign-in|signed-in|sign-in-dialog)\.html/;

/** So short a name or subject stands in other words, too. */
const shortestSecret = 8;

/** What a mailbox tells: whose messages are in it, and about what. */
interface ListedMessage {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
}

/** Whom config.json of a local tenant has the add-in ask. */
export function originsOf({ url, origins }: LocalTenant): readonly string[] {
  // The add-in's own origin is the page's, or another one, whose port is told to nobody.
  const { dataverse, graph, identity } = origins;
  return [new URL(url).origin, dataverse, graph, identity];
}

/** The same with the names and subjects of a local tenant's mailbox. */
export async function leaksOfTenant(
  watch: LeakWatch,
  page: Page,
  tenant: LocalTenant,
): Promise<readonly string[]> {
  const answer = await page.request.get(`${tenant.url}outlook/api/messages`, {
    // A connection that was kept open may just have been closed.
    maxRetries: 3,
  });
  return leaksIn(watch, secretsOf((await answer.json()) as readonly ListedMessage[]));
}

/**
 * What of people, messages and tokens is where it should not be, as sentences.
 *
 * @param secrets - names and subjects; addresses and tokens are known by their form
 */
export async function leaksIn(
  watch: LeakWatch,
  secrets: readonly string[] = [],
): Promise<readonly string[]> {
  const secretIn = (text: string) =>
    token.exec(text)?.[0] ?? address.exec(text)?.[0] ?? secrets.find((one) => text.includes(one));
  const found = (where: string, texts: readonly string[]) =>
    texts.flatMap((text) => {
      const secret = secretIn(text);
      return secret === undefined ? [] : [`${secret} ${where}: ${text.slice(0, 300)}`];
    });
  const [kept, drawn] = await Promise.all([watch.kept(), watch.drawn()]);
  const isSignedInByWindow = watch.urls.some((url) => ownSignIn.test(url));
  return [
    ...watch.strangers().map((url) => `asks a stranger: ${url}`),
    ...watch.strayTokens.map((text) => `sends ${text}`),
    ...found("in an address", watch.urls),
    ...found("in the console", watch.logged),
    ...found(
      "in the browser's storage",
      kept.filter((text) => !(isSignedInByWindow && text.startsWith("session msal."))),
    ),
    ...drawn.filter((html) => token.test(html)).map(() => "shows a token"),
  ];
}

function secretsOf(listed: readonly ListedMessage[]): readonly string[] {
  const texts = listed.flatMap(({ from, to, subject }) => [from, ...to.split("; "), subject]);
  return [...new Set(texts)].filter(({ length }) => length >= shortestSecret);
}
