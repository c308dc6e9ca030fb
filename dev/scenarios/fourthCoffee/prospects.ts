import { aContact, aLead, anAccount, contactPerson, leadPerson } from "../records";
import type { Someone } from "../someone";
import { unresolved } from "../someone";
import { alex, blaine, christie, diane, grady, layla, misaki, tricia } from "./colleagues";

// The people outside, and what the CRM holds about them.

const fourthCoffeeAccount = anAccount("Fourth Coffee", tricia);
const adatumAccount = anAccount("Adatum Corporation", diane);
const treyResearchAccount = anAccount("Trey Research", christie);
export const accounts = [fourthCoffeeAccount, adatumAccount, treyResearchAccount];

const yvonneLead = aLead("Yvonne McKay", {
  topic: "New store opened this year - follow up",
  jobTitle: "Purchasing manager",
  companyName: "Fourth Coffee",
  addresses: ["yvonne.mckay@fourthcoffee.com", "yvonne@fourthcoffee.com"],
  state: "open",
  owner: blaine,
});
export const yvonne = leadPerson(yvonneLead);
export const yvonneShortAddress: Someone = { ...yvonne, address: "yvonne@fourthcoffee.com" };

const seanContact = aContact("Sean Chai", {
  jobTitle: "Store designer",
  addresses: ["sean.chai@fourthcoffee.com"],
  accountId: fourthCoffeeAccount.id,
  owner: tricia,
});
export const sean = contactPerson(seanContact);

/** A contact, and no lead. */
const reneContact = aContact("Rene Valdes", {
  jobTitle: "Facility manager",
  addresses: ["rene.valdes@adatum.com"],
  accountId: adatumAccount.id,
  owner: diane,
});
export const rene = contactPerson(reneContact);

/** A contact, and a lead again. */
const susannaContact = aContact("Susanna Stubberod", {
  jobTitle: "Office manager",
  addresses: ["susanna.stubberod@treyresearch.net"],
  accountId: treyResearchAccount.id,
  owner: christie,
});
const susannaLead = aLead("Susanna Stubberod", {
  topic: "Coffee for two new laboratories",
  jobTitle: "Office manager",
  companyName: "Trey Research",
  addresses: ["susanna.stubberod@treyresearch.net"],
  state: "open",
  owner: blaine,
});
export const susannaAsContact = contactPerson(susannaContact);
export const susannaAsLead = leadPerson(susannaLead);

const juergenLead = aLead("Jürgen Groß", {
  topic: "Ausstattung von zwölf Filialen",
  jobTitle: "Geschäftsführer",
  companyName: "Graphic Design Institute",
  addresses: ["juergen.gross@graphicdesigninstitute.com"],
  state: "qualified",
  owner: blaine,
});
export const juergen = leadPerson(juergenLead);

const kenichiContact = aContact("田中 健一", {
  jobTitle: "購買部長",
  addresses: ["kenichi.tanaka@wideworldimporters.com"],
  owner: misaki,
});
export const kenichi = contactPerson(kenichiContact);

const saraContact = aContact("سارة المنصوري", {
  jobTitle: "مديرة المشتريات",
  addresses: ["sara.almansoori@margiestravel.com"],
  owner: layla,
});
export const sara = contactPerson(saraContact);

const garretContact = aContact("Garret Vargas", {
  jobTitle: "General counsel",
  addresses: ["garret.vargas@southridgevideo.com"],
  owner: grady,
});
export const garret = contactPerson(garretContact);

const pilarContact = aContact("Pilar Ackerman", {
  jobTitle: "Fair organiser",
  addresses: ["pilar.ackerman@tailspintoys.com"],
  owner: alex,
});
export const pilar = contactPerson(pilarContact);

const erikContact = aContact("Erik Nason", {
  jobTitle: "Chief operating officer",
  addresses: ["erik.nason@northwindtraders.com"],
  owner: diane,
});
export const erik = contactPerson(erikContact);

/** The CRM holds only her address. */
export const helene = unresolved({
  name: "Hélène Dubois",
  address: "helene.dubois@alpineskihouse.com",
});

/** Contoso has never been in touch with him. */
export const thomas = unresolved({
  name: "Thomas Andersen",
  address: "thomas.andersen@litwareinc.com",
});

/** Was on messages with colleagues, but neither wrote the other. */
export const sidney = unresolved({ name: "Sidney Higa", address: "sidney.higa@proseware.com" });

export const leads = [yvonneLead, susannaLead, juergenLead];

export const contacts = [
  seanContact,
  reneContact,
  susannaContact,
  kenichiContact,
  saraContact,
  garretContact,
  pilarContact,
  erikContact,
];
