import { when } from "../../packText";
import type { Paper } from "../../packText";
import type { PrivacyFacts } from "../../privacyFacts";
import { collector } from "./collector";
import { formula, optingOut, shown, sources, written } from "./common";

const rights =
  "You may ask for access, correction, erasure and restriction, object, and complain to [authority]. The add-in keeps nothing about you in one place: what it reads lies in Dynamics 365, mailboxes and the directory, and is answered from there. What a rep remembers of requests lies in the rep's own mailbox, as hashes; the rep can remove it.";

export function noticeForColleagues(facts: PrivacyFacts): Paper {
  return {
    file: "notice-for-colleagues",
    title: "For colleagues: what Who Knows Whom shows of you (Art. 13, 14 GDPR)",
    lines: [
      "When a colleague in sales opens a message or meeting with somebody outside, or writes to them, the add-in says who of us has been in touch with that person, five people first and the others when asked for, so that they can ask one of us for an introduction. Responsible: [name, contact; data protection officer].",
      "**It reads:**",
      ...sources(facts),
      shown(facts),
      "**How the order comes about:**",
      ...formula(facts),
      ...written(facts),
      "**Legal basis:** Art. 6(1)(f) GDPR [and the works agreement of ...].",
      "**You need not be in it.**",
      ...optingOut(facts),
      rights,
      ...when(facts.organization, collector.rights),
    ],
  };
}

export function noticeForProspects(facts: PrivacyFacts): Paper {
  return {
    file: "notice-for-prospects",
    title:
      "For people who write to us or to whom we write (Art. 13, 14 GDPR), to add to the privacy notice",
    lines: [
      "If you write to us, or we to you, we look up which of our colleagues have been in touch with you, so that you are spoken to by somebody you know. Responsible: [name, contact; data protection officer].",
      "For this we use your name and address, and on which days you and our colleagues wrote, met or phoned. We do not read the text of other messages.",
      ...when(
        facts.crm,
        "The days come from our customer system, as far as the reader may see it.",
      ),
      ...when(
        facts.mailbox || facts.calendar,
        "They come from the mailbox and calendar of whoever looks up, too.",
      ),
      ...when(facts.organization, collector.prospects),
      ...when(
        facts.crmTask,
        "That somebody was asked for an introduction to you is noted in our customer system as a task, with your name.",
      ),
      "Recipients are the colleague who reads your message or writes to you, the colleague who is asked, and Microsoft as our processor. Nothing is decided automatically. What is looked up is forgotten after ten minutes.",
      "The basis is our legitimate interest in being introduced (Art. 6(1)(f) GDPR). You can object at any time: [contact].",
      "You may ask for access, correction, erasure and restriction, and complain to [authority].",
    ],
  };
}
