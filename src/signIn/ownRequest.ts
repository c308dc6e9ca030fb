import type { AppConfig } from "../adapters/config/appConfig";

type Registration = Pick<AppConfig, "clientId" | "signInOrigin" | "tenants">;

/**
 * The address of sign-in in a request that a page of sign-in was opened with. Any link may open these pages with
 * a request of its choice, so it counts only where it begins a sign-in to this add-in: on
 * the cloud's sign-in service, for our own client id, and back to our own page.
 *
 * @param page - address of the page that runs; the pages of sign-in lie side by side
 * @throws Error for every other request
 */
export function ownSignInAddress(
  request: string | null,
  registration: Registration,
  page: URL,
): string {
  const { method, url } = JSON.parse(request ?? "{}") as {
    readonly method?: unknown;
    readonly url?: unknown;
  };
  if (method !== "GET" || typeof url !== "string") throw new Error("no request");
  if (!isOwn(new URL(url), registration, page)) throw new Error("foreign");
  return url;
}

function isOwn(
  { origin, username, pathname, searchParams }: URL,
  { clientId, signInOrigin, tenants }: Registration,
  page: URL,
): boolean {
  const authorities = ["organizations", ...tenants.map(({ tenantId }) => tenantId)];
  const isOnly = (name: string, value: string) => {
    const found = searchParams.getAll(name);
    return found.length === 1 && found[0]?.toLowerCase() === value.toLowerCase();
  };
  return (
    origin === signInOrigin &&
    username === "" &&
    authorities.some((one) => pathname.toLowerCase() === `/${one}/oauth2/v2.0/authorize`) &&
    isOnly("client_id", clientId) &&
    isOnly("redirect_uri", new URL("signed-in.html", page).href)
  );
}
