import type { HostBehaviour } from "./hostBehaviour";

/**
 * What the add-in's page is told beside office.js, which says of itself that it runs in Outlook on the
 * web whatever the page plays. It travels in the frame's name; shims/outlookClient.ts reads it.
 */
export interface ClientFacts {
  readonly platform?: string;
  readonly hostName?: string;
  readonly hostVersion?: string;
  /** Colours like "#ffffff", by office.js' own names. */
  readonly theme?: Readonly<Record<string, string>>;
  readonly form: "opens" | "throws";
}

/** @returns undefined where office.js may say what it says */
export function clientFacts(
  { profile, traits }: HostBehaviour,
  theme: ClientFacts["theme"],
): ClientFacts | undefined {
  const form = traits.newMessageForm === "throws" ? "throws" : "opens";
  if (profile === undefined && form === "opens" && !traits.selection.startsWith("untold")) {
    return undefined;
  }
  return {
    form,
    ...(profile !== undefined && {
      platform: profile.platform,
      hostName: profile.hostName,
      hostVersion: profile.version,
    }),
    ...(traits.theme === "told" && theme !== undefined && { theme }),
  };
}
