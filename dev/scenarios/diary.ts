import type { LocalUser, TenantWriter } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { callActivity, emailActivity, meetingActivity, taskActivity } from "./diaryActivities";
import type { DiaryCall, DiaryEmail, DiaryMeeting, DiaryTask } from "./diaryEntries";
import { mailboxEvent, mailboxMessage } from "./diaryMailbox";
import { isColleague } from "./someone";
import type { Someone } from "./someone";

/** Writes what happened into the CRM and, where the rep took part, into the rep's mailbox. */
export interface Diary {
  readonly email: (email: DiaryEmail) => void;
  readonly meeting: (meeting: DiaryMeeting) => void;
  readonly call: (call: DiaryCall) => void;
  readonly task: (task: DiaryTask) => void;
}

export function createDiary(writer: TenantWriter, rep: LocalUser): Diary {
  let entries = 0;
  const nextEntry = () => `entry ${++entries}`;
  const isRep = ({ record }: Someone) => record?.id === rep.id;

  return {
    email(email) {
      const entry = nextEntry();
      const { from, to, cc = [] } = email;
      const people = [from, ...to, ...cc];
      const concernsCrm = !people.every(isColleague) || email.regarding !== undefined;
      if (concernsCrm && email.isUntracked !== true)
        writer.addActivity(emailActivity(entry, email));
      // A message from the rep to themselves lies in the inbox as well, and is read there.
      const folder = [...to, ...cc].some(isRep) ? "inbox" : "sent";
      if (people.some(isRep)) writer.addMessage(mailboxMessage(entry, email, folder));
    },
    meeting(meeting) {
      const entry = nextEntry();
      const { organizer, required, optional = [] } = meeting;
      writer.addActivity(meetingActivity(entry, meeting));
      if ([organizer, ...required, ...optional].some(isRep))
        writer.addEvent(mailboxEvent(entry, meeting));
    },
    call(call) {
      writer.addActivity(callActivity(nextEntry(), call));
    },
    task(task) {
      writer.addActivity(taskActivity(nextEntry(), task));
    },
  };
}
