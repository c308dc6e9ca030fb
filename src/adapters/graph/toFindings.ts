import type { Colleague, Person } from "../../core/people/people";
import type { ColleagueContact, Coverage, SourceFindings } from "../../core/lookUp/ports";
import type { Mention } from "../../core/evidence/evidence";
import type { Directory, FoundUsers } from "./people/directory";
import { tallyDays } from "./tallyDays";
import type { Bystander, ColleagueTouch, Witnessed } from "./witnessed";

/** Groups the contacts seen by colleague, with names from the directory. */
export async function toFindings(
  witnessed: Witnessed,
  directory: Directory,
  coverage: Coverage,
): Promise<SourceFindings> {
  const { colleagues, bystanders, own } = witnessed;
  const people = [...colleagues, ...bystanders].map(({ person }) => person);
  const addresses = [...new Set(people.map(({ address }) => address))];
  const users = await directory.find(addresses);
  return { contacts: contactsOf(witnessed, users, directory), coverage, ownDays: tallyDays(own) };
}

/**
 * The same of those whose names are known from before: who has left or opted out shows under an address
 * of theirs only once the directory has said whose it is.
 */
export function withoutNames(
  witnessed: Witnessed,
  directory: Directory,
  coverage: Coverage,
): SourceFindings {
  const isKnown = ({ person }: { readonly person: Person }) => directory.isKnown(person.address);
  const known = {
    own: witnessed.own,
    colleagues: witnessed.colleagues.filter(isKnown),
    bystanders: witnessed.bystanders.filter(isKnown),
  };
  const addresses = [...known.colleagues, ...known.bystanders].map(({ person }) => person.address);
  const contacts = contactsOf(known, directory.recall(addresses), directory);
  return { contacts, coverage, ownDays: tallyDays(witnessed.own) };
}

interface Seen {
  readonly colleague: Colleague;
  readonly touches: ColleagueTouch[];
  readonly sameMessages: Bystander[];
}

/** One contact for each colleague, by whichever of their addresses they were seen. */
function contactsOf(
  { colleagues, bystanders }: Witnessed,
  users: FoundUsers,
  { isKnown }: Pick<Directory, "isKnown">,
): readonly ColleagueContact[] {
  const seenByKey = new Map<string, Seen>();
  const seen = (person: Person): Seen => {
    const { colleague = onlySeen(person, isKnown(person.address)) } =
      users.get(person.address) ?? {};
    const key = colleague.directoryId ?? person.address;
    const known = seenByKey.get(key) ?? { colleague, touches: [], sameMessages: [] };
    seenByKey.set(key, known);
    return known;
  };
  for (const touch of colleagues) seen(touch.person).touches.push(touch);
  for (const bystander of bystanders) seen(bystander.person).sameMessages.push(bystander);
  return [...seenByKey.values()].map(toContact);
}

/** Where the directory has been asked and knows no such address, that is said. */
function onlySeen({ displayName, address }: Person, isAsked: boolean): Colleague {
  return { displayName, addresses: [address], ...(isAsked && { inDirectory: "unknown" }) };
}

/** The last topic of each day: touches are in order of time. */
function topicsOf(touches: readonly ColleagueTouch[]): Pick<ColleagueContact, "topics"> {
  const topics = new Map(touches.flatMap(({ on, topic }) => (topic ? [[on.day, topic]] : [])));
  return topics.size === 0 ? {} : { topics };
}

function toContact({ colleague, touches, sameMessages }: Seen): ColleagueContact {
  const toRep = touches.flatMap(({ toRepAt }) => toRepAt?.getTime() ?? []);
  const contact = {
    colleague,
    days: tallyDays(touches),
    ...(toRep.length > 0 && { wroteToRepAt: new Date(Math.max(...toRep)) }),
    ...topicsOf(touches),
  };
  if (sameMessages.length === 0) return contact;
  const mention: Mention = {
    kind: "sameMessages",
    times: sameMessages.length,
    lastDay: Math.max(...sameMessages.map(({ day }) => day)),
  };
  return { ...contact, mentions: [mention] };
}
