import type { LocalUser } from "@who-knows-whom/stand-in-base/tenant/tenantWriter";

import { aColleague } from "../someone";

// Contoso sells and services coffee machines.

export const blaine = aColleague("Blaine Carmack", {
  address: "blaine.carmack@contoso.com",
  jobTitle: "Account executive",
  department: "Sales, Northwest",
  office: "Seattle 3/112",
  businessPhone: "+1 206 555 0111",
  presence: "Available",
});

export const tricia = aColleague("Tricia Potter", {
  address: "tricia.potter@contoso.com",
  aliases: ["tpotter@contoso.com"],
  jobTitle: "Key account manager",
  department: "Sales, Pacific",
  office: "Portland 1/204",
  businessPhone: "+1 503 555 0142",
  mobilePhone: "+1 503 555 0187",
  presence: "Available",
});

export const christie = aColleague("Christie Cline", {
  address: "christie.cline@contoso.com",
  jobTitle: "Solution architect",
  department: "Store equipment",
  office: "Seattle 3/140",
  businessPhone: "+1 206 555 0126",
  presence: "Busy",
});

export const joerg = aColleague("Jörg Müßig", {
  address: "joerg.muessig@contoso.com",
  jobTitle: "Head of training",
  department: "Barista academy",
  office: "München 2/018",
  businessPhone: "+49 89 5550 0134",
  presence: "Away",
});

/** The CRM knows her by an address that is not her mailbox's. */
export const misaki = aColleague("佐藤 美咲", {
  address: "m.sato@contoso.com",
  mailboxAddress: "misaki.sato@contoso.com",
  aliases: ["m.sato@contoso.com"],
  jobTitle: "Product manager, grinders",
  department: "Product",
  office: "東京 5/301",
  presence: "Offline",
});

/** Only ever phones. */
export const nestor = aColleague("Nestor Wilke", {
  address: "nestor.wilke@contoso.com",
  jobTitle: "Service engineer",
  department: "Field service",
  office: "Seattle 1/005",
  mobilePhone: "+1 206 555 0163",
  presence: "Busy",
  hasPhoto: false,
});

export const layla = aColleague("ليلى حداد", {
  address: "layla.haddad@contoso.com",
  jobTitle: "Financing specialist",
  department: "Contoso Leasing",
  office: "Dubai 1/410",
  businessPhone: "+971 4 555 0118",
  presence: "OutOfOffice",
});

export const lee = aColleague("Lee Gu", {
  address: "lee.gu@contoso.com",
  jobTitle: "Installation planner",
  department: "Field service",
  office: "Seattle 1/012",
  presence: "Available",
});

export const alex = aColleague("Alex Wilber", {
  address: "alex.wilber@contoso.com",
  jobTitle: "Event manager",
  department: "Marketing",
  office: "Seattle 2/230",
  presence: "Away",
});

export const grady = aColleague("Grady Archie", {
  address: "grady.archie@contoso.com",
  jobTitle: "Contract manager",
  department: "Legal",
  office: "Seattle 4/015",
});

export const diane = aColleague("Diane Prescott", {
  address: "diane.prescott@contoso.com",
  jobTitle: "Vice president, sales",
  department: "Sales",
  office: "Seattle 4/401",
  businessPhone: "+1 206 555 0100",
  presence: "Busy",
});

/** Adele has no contact with outside people; she is only named beside them. */
export const adele = aColleague("Adele Vance", {
  address: "adele.vance@contoso.com",
  jobTitle: "Sales assistant",
  department: "Sales, Northwest",
  office: "Seattle 3/110",
});

/** Left Contoso; knew Yvonne best. */
export const miriam = aColleague("Miriam Graham", {
  address: "miriam.graham@contoso.com",
  jobTitle: "Key account manager",
  department: "Sales, Northwest",
  isDisabled: true,
});

/** Does not want to be suggested. */
export const isaiah = aColleague("Isaiah Langer", {
  address: "isaiah.langer@contoso.com",
  jobTitle: "Head of mergers and acquisitions",
  department: "Strategy",
  office: "Seattle 4/420",
});

/** Owns a task about Yvonne, nothing more. */
export const debra = aColleague("Debra Berger", {
  address: "debra.berger@contoso.com",
  jobTitle: "Sales operations",
  department: "Sales",
});

/** Wrote to a colleague about Yvonne, never to her. */
export const irvin = aColleague("Irvin Sayers", {
  address: "irvin.sayers@contoso.com",
  jobTitle: "Pricing analyst",
  department: "Finance",
});

/** One meeting with Yvonne was cancelled, the other has not taken place yet. */
export const joni = aColleague("Joni Sherman", {
  address: "joni.sherman@contoso.com",
  jobTitle: "Sustainability lead",
  department: "Product",
});

/** A program, though the CRM has it among the users. */
export const campaigns = aColleague("Contoso Campaigns", {
  address: "campaigns@contoso.com",
  accessMode: 4,
  hasPhoto: false,
});

export const colleagues: readonly LocalUser[] = [
  blaine,
  tricia,
  christie,
  joerg,
  misaki,
  nestor,
  layla,
  lee,
  alex,
  grady,
  diane,
  adele,
  miriam,
  isaiah,
  debra,
  irvin,
  joni,
  campaigns,
];
