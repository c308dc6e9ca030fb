import type { SiteAnswer } from "../../../admin/site/siteAnswers";
import { aConfigFile, aTenantEntry } from "../../adapters/config/aConfigFile";
import type { Mistake } from "../aSite";

/** A mistake of one file, or of all below a folder. */
export function mistakeAt(place: string, change: (answer: SiteAnswer) => SiteAnswer): Mistake {
  return (pathname, answer) =>
    pathname === place || (place.endsWith("/") && pathname.startsWith(place))
      ? change(answer)
      : answer;
}

/** A mistake of every file that is there. */
export function everywhere(change: (answer: SiteAnswer, pathname: string) => SiteAnswer): Mistake {
  return (pathname, answer) => (answer.status === 200 ? change(answer, pathname) : answer);
}

export const notFound: SiteAnswer = { status: 404, headers: {}, body: Buffer.from("Not found") };

export function withoutFile(place: string): Mistake {
  return mistakeAt(place, () => notFound);
}

export function withHeader(place: string, name: string, value: string): Mistake {
  return mistakeAt(place, (answer) => having(answer, name, value));
}

export function having(answer: SiteAnswer, name: string, value: string): SiteAnswer {
  return { ...answer, headers: { ...answer.headers, [name]: value } };
}

export function lacking(answer: SiteAnswer, name: string): SiteAnswer {
  const headers = Object.entries(answer.headers).filter(([one]) => one !== name);
  return { ...answer, headers: Object.fromEntries(headers) };
}

export function withoutHeader(place: string, name: string): Mistake {
  return mistakeAt(place, (answer) => lacking(answer, name));
}

export function withPolicy(place: string, from: string | RegExp, to: string): Mistake {
  return mistakeAt(place, (answer) => repoliced(answer, (policy) => policy.replace(from, to)));
}

export function repoliced(answer: SiteAnswer, change: (policy: string) => string): SiteAnswer {
  const policy = answer.headers["content-security-policy"];
  return policy === undefined ? answer : having(answer, "content-security-policy", change(policy));
}

export function withText(place: string, change: (text: string) => string): Mistake {
  return withBytes(place, (bytes) => Buffer.from(change(String(bytes))));
}

export function withBytes(place: string, change: (bytes: Buffer) => Buffer): Mistake {
  return mistakeAt(place, (answer) => ({ ...answer, body: change(answer.body) }));
}

export function withConfig(part: object, tenant = aTenantEntry()): Mistake {
  return withText("/config.json", () => JSON.stringify(aConfigFile(part, tenant), null, 2));
}

export function withTenant(part: object): Mistake {
  return withConfig({}, aTenantEntry(part));
}

export function leadsTo(location: string, status = 302): SiteAnswer {
  return { status, headers: { location }, body: Buffer.alloc(0) };
}

export function page(html: string, status = 200): SiteAnswer {
  return { status, headers: { "content-type": "text/html" }, body: Buffer.from(html) };
}

/** In a policy, whether it names one CRM or all of them. */
export const crmSource = / https:\/\/(?:\*|contoso\.crm4)\.dynamics\.com/;
