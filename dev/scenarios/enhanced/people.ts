import { aContact, anAccount, contactPerson } from "../records";
import { aColleague, unresolved } from "../someone";

export const blaine = aColleague("Blaine Carmack", {
  address: "blaine.carmack@contoso.com",
  jobTitle: "Account executive",
});

/** Counted in the CRM, and among Dynamics' own rows. */
export const tricia = aColleague("Tricia Potter", {
  address: "tricia.potter@contoso.com",
  jobTitle: "Regional manager",
});

/** Among Dynamics' own rows only: nothing of theirs is tracked. */
export const pradeep = aColleague("Pradeep Gupta", {
  address: "pradeep.gupta@contoso.com",
  jobTitle: "Solution architect",
});
export const nestor = aColleague("Nestor Wilke", {
  address: "nestor.wilke@contoso.com",
  jobTitle: "Head of service",
});

/** Rows of Dynamics name them too, and nobody must be shown them. */
export const dan = aColleague("Dan Jump", { address: "dan.jump@contoso.com", isDisabled: true });
export const lidia = aColleague("Lidia Holloway", { address: "lidia.holloway@contoso.com" });

/** By the records of the CRM only. */
export const diane = aColleague("Diane Prescott", {
  address: "diane.prescott@contoso.com",
  jobTitle: "Key account manager",
});
export const johanna = aColleague("Johanna Lorenz", {
  address: "johanna.lorenz@contoso.com",
  jobTitle: "Controller",
});
export const grady = aColleague("Grady Archie", {
  address: "grady.archie@contoso.com",
  jobTitle: "Designer",
});

/** Knows somebody else at the company. */
export const miriam = aColleague("Miriam Graham", {
  address: "miriam.graham@contoso.com",
  jobTitle: "Logistics",
});

export const colleagues = [
  ...[tricia, pradeep, nestor, dan, lidia],
  ...[diane, johanna, grady, miriam],
];

export const account = {
  ...anAccount("Fourth Coffee", diane),
  websiteUrl: "https://www.fourthcoffee.com",
};

export const yvonneContact = aContact("Yvonne McKay", {
  jobTitle: "Purchasing manager",
  addresses: ["yvonne.mckay@fourthcoffee.com", "yvonne@mckay.example"],
  accountId: account.id,
  owner: diane,
});
export const yvonne = contactPerson(yvonneContact);

export const susanContact = aContact("Susan Halford", {
  jobTitle: "Store manager",
  addresses: ["susan.halford@fourthcoffee.com"],
  accountId: account.id,
  owner: diane,
});
export const susan = contactPerson(susanContact);

/** Of the same company, and not in the CRM. */
export const amy = unresolved({ name: "Amy Alberts", address: "amy.alberts@fourthcoffee.com" });
