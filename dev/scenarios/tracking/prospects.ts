import { aContact, aLead, anAccount, contactPerson, leadPerson } from "../records";
import { unresolved } from "../someone";
import type { Someone } from "../someone";
import { colleagues, rep } from "./company";

const [tricia = rep, christie = rep] = colleagues;

export const account = anAccount("Fourth Coffee", tricia);

/** Two leads and a contact for one address are normal. */
const address = "yvonne.mckay@fourthcoffee.com";
const oldLead = aLead("Yvonne McKay (fair)", {
  topic: "Card from the spring fair",
  addresses: [address],
  state: "disqualified",
  owner: christie,
});
const lead = aLead("Yvonne McKay", {
  topic: "New store opened this year - follow up",
  companyName: "Fourth Coffee",
  addresses: [address],
  state: "open",
  owner: rep,
});
const contact = aContact("Yvonne McKay", {
  jobTitle: "Purchasing manager",
  addresses: [address],
  accountId: account.id,
  owner: tricia,
});
const rene = aContact("Rene Valdes", { addresses: ["rene.valdes@adatum.com"], owner: christie });

export const leads = [oldLead, lead];
export const contacts = [contact, rene];

export const yvonne: Someone = contactPerson(contact);
export const yvonneAsLead: Someone = leadPerson(lead);

/** Known to the CRM as contact, as contact, and as an address only. */
export const prospects: readonly Someone[] = [
  yvonne,
  contactPerson(rene),
  unresolved({ name: "Helene Dubois", address: "helene.dubois@alpineskihouse.com" }),
];
