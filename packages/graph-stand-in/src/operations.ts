import { listCalendarView } from "./calendar/calendar";
import type { Operation } from "./http/graphCall";
import { listTransitiveMembers } from "./directory/groups";
import { listMessages } from "./mail/messages";
import { listEventsOf } from "./organizationMail/listEventsOf";
import { getJunkFolderOf, listMessagesOf } from "./organizationMail/listMessagesOf";
import { getOrganization } from "./directory/organization";
import { getPhoto } from "./directory/photos";
import { getPresences } from "./directory/presence";
import { getMe, listUsers } from "./directory/users";

/** The workload behind Graph that answers: each has its own limits and error codes. */
export type Workload = "outlook" | "directory" | "presence";

export interface OperationRule {
  /** Method and path; `{}` stands for any one segment. */
  readonly route: string;
  /** A wider scope does as well. `exchange`: no scope opens it, but Exchange's roles for programs. */
  readonly scope: string;
  readonly workload: Workload;
  readonly operation: Operation;
}

const rules: readonly OperationRule[] = [
  { route: "GET /me", scope: "User.Read", workload: "directory", operation: getMe },
  {
    route: "GET /organization",
    scope: "User.Read",
    workload: "directory",
    operation: getOrganization,
  },
  {
    route: "GET /users",
    scope: "User.ReadBasic.All",
    workload: "directory",
    operation: listUsers,
  },
  {
    route: "GET /users/{}/photos/{}/$value",
    scope: "User.ReadBasic.All",
    workload: "outlook",
    operation: getPhoto,
  },
  {
    route: "GET /groups/{}/transitiveMembers",
    scope: "GroupMember.Read.All",
    workload: "directory",
    operation: listTransitiveMembers,
  },
  {
    route: "GET /me/messages",
    scope: "Mail.ReadBasic",
    workload: "outlook",
    operation: listMessages,
  },
  {
    route: "GET /me/calendarView",
    scope: "Calendars.ReadBasic",
    workload: "outlook",
    operation: listCalendarView,
  },
  {
    route: "GET /users/{}/messages",
    scope: "exchange",
    workload: "outlook",
    operation: listMessagesOf,
  },
  {
    route: "GET /users/{}/mailFolders/junkemail",
    scope: "exchange",
    workload: "outlook",
    operation: getJunkFolderOf,
  },
  {
    route: "GET /users/{}/calendarView",
    scope: "exchange",
    workload: "outlook",
    operation: listEventsOf,
  },
  {
    route: "POST /communications/getPresencesByUserId",
    scope: "Presence.Read.All",
    workload: "presence",
    operation: getPresences,
  },
];

export interface FoundOperation {
  readonly rule: OperationRule;
  /** The decoded values of the `{}` segments. */
  readonly segments: readonly string[];
}

export function findOperation(method: string, path: string): FoundOperation | undefined {
  const asked = `${method} ${path}`.split("/");
  for (const rule of rules) {
    const segments = matchRoute(rule.route.split("/"), asked);
    if (segments !== undefined) return { rule, segments };
  }
  return undefined;
}

function matchRoute(
  route: readonly string[],
  asked: readonly string[],
): readonly string[] | undefined {
  if (route.length !== asked.length) return undefined;
  if (!route.every((segment, place) => segment === "{}" || segment === asked[place]))
    return undefined;
  return asked.filter((_, place) => route[place] === "{}").map(decodeURIComponent);
}
