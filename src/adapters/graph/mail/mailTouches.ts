import { dayNumberOf } from "../../../core/evidence/contactDay";
import type { Addressing } from "../../../core/evidence/contactDay";
import type { Person } from "../../../core/people/people";
import type { Mail } from "./parseMessages";
import type { Who, WhoIs } from "../whoIs";
import { createTurns } from "./turns";
import type { Turns } from "./turns";
import type { ColleagueTouch, Touch, Witnessed } from "../witnessed";

/** Somebody on a message. */
interface Role {
  readonly person: Person;
  readonly who: Who;
  readonly addressing: Addressing;
}

interface Letter {
  readonly mail: Mail;
  readonly author: Role;
  readonly recipients: readonly Role[];
}

const nothing: Witnessed = { own: [], colleagues: [], bystanders: [] };

/**
 * The colleagues in touch with the prospect by mail: they wrote to the prospect, or the prospect
 * addressed them.
 *
 * @param mails - oldest first; a search also finds mails in which the prospect takes no part
 */
export function mailTouches(mails: readonly Mail[], whoIs: WhoIs): Witnessed {
  const turns = createTurns();
  const witnessed = mails.map((mail) => {
    const letter = toLetter(mail, whoIs);
    const seen =
      letter.author.who === "prospect" ? fromProspect(letter, turns) : toProspect(letter, turns);
    turns.record(mail.conversation, turnNameOf(letter.author));
    return seen;
  });
  return {
    own: witnessed.flatMap(({ own }) => own),
    colleagues: witnessed.flatMap(({ colleagues }) => colleagues),
    bystanders: witnessed.flatMap(({ bystanders }) => bystanders),
  };
}

function toLetter(mail: Mail, whoIs: WhoIs): Letter {
  const inRole = (addressing: Addressing) => (person: Person) => ({
    person,
    who: whoIs(person),
    addressing,
  });
  return {
    mail,
    author: inRole("direct")(mail.from),
    recipients: [...mail.to.map(inRole("direct")), ...mail.copied.map(inRole("copied"))],
  };
}

function fromProspect({ mail, author, recipients }: Letter, turns: Turns): Witnessed {
  const touchBy = (reader: Role): Touch => ({
    on: { ...occasion(mail), direction: "fromProspect", addressing: reader.addressing },
    detail: detailOf(
      mail,
      turns.isAnswer(mail.conversation, turnNameOf(author), turnNameOf(reader)),
    ),
  });
  const readers = (wanted: Who) => recipients.filter(({ who }) => who === wanted);
  return {
    // However many of the rep's addresses it was sent to, it is one message.
    own: readers("rep").slice(0, 1).map(touchBy),
    colleagues: readers("colleague").map((reader) => ({
      ...touchBy(reader),
      person: reader.person,
      ...topicOf(mail, reader.addressing),
    })),
    bystanders: [],
  };
}

function toProspect({ mail, author, recipients }: Letter, turns: Turns): Witnessed {
  const prospect = recipients.find(({ who }) => who === "prospect");
  if (prospect === undefined) return nothing;

  const { day } = occasion(mail);
  const touch: Touch = {
    on: { ...occasion(mail), direction: "toProspect", addressing: prospect.addressing },
    detail: detailOf(
      mail,
      turns.isAnswer(mail.conversation, turnNameOf(author), turnNameOf(prospect)),
    ),
  };
  const isToRep = recipients.some(({ who }) => who === "rep");
  return {
    own: author.who === "rep" ? [touch] : [],
    colleagues:
      author.who === "colleague"
        ? [
            {
              ...touch,
              person: author.person,
              ...(isToRep && { toRepAt: mail.sentAt }),
              ...topicOf(mail, prospect.addressing),
            },
          ]
        : [],
    bystanders: recipients
      .filter(({ who, person }) => who === "colleague" && person.address !== author.person.address)
      .map(({ person }) => ({ person, day })),
  };
}

/** A copy is no contact to name a topic of. */
function topicOf({ topic }: Mail, addressing: Addressing): Pick<ColleagueTouch, "topic"> {
  return topic === undefined || addressing === "copied" ? {} : { topic };
}

function occasion({ sentAt }: Mail) {
  return { day: dayNumberOf(sentAt), kind: "email" } as const;
}

function detailOf({ recipientCount }: Mail, isReply: boolean) {
  return { isReply, recipientCount: Math.max(1, recipientCount) };
}

/** Prospect and rep are one each, by whichever of their addresses they write. */
function turnNameOf({ who, person }: Role): string {
  return who === "prospect" || who === "rep" ? who : person.address;
}
