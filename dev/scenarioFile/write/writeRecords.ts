import { entryId } from "../entryId";
import { inPlace } from "../scenarioProblem";
import { withoutUndefined } from "../withoutUndefined";
import type { FileWriting } from "./fileWriting";

/** Accounts, contacts, leads, and what of all is shared with whom. */
export function writeRecords({ file, writer, references }: FileWriting): void {
  const ownerOf = (place: string, owner: string) =>
    inPlace(`${place}.owner`, () => references.find(owner, "user").id);
  file.accounts.forEach(({ owner, ...account }, index) => {
    const place = `accounts[${index}]`;
    const id = entryId(account, place);
    writer.addAccount({ ...withoutUndefined(account), id, ownerId: ownerOf(place, owner) });
  });
  file.contacts.forEach(({ owner, account, ...contact }, index) => {
    const place = `contacts[${index}]`;
    const accountId =
      account && inPlace(`${place}.account`, () => references.find(account, "account").id);
    writer.addContact({
      ...withoutUndefined(contact),
      id: entryId(contact, place),
      ownerId: ownerOf(place, owner),
      ...(accountId !== undefined && { accountId }),
    });
  });
  file.leads.forEach(({ owner, ...lead }, index) => {
    const place = `leads[${index}]`;
    const id = entryId(lead, place);
    writer.addLead({ ...withoutUndefined(lead), id, ownerId: ownerOf(place, owner) });
  });
  file.shares.forEach(({ record, with: principal }, index) => {
    inPlace(`shares[${index}]`, () => {
      const principalId = references.find(principal, "user", "team").id;
      writer.addShare({ recordId: references.find(record).id, principalId });
    });
  });
}
