import { sentAtOf } from "../../../src/core/ledger/sentMail";
import type { SentMail } from "../../../src/core/ledger/sentMail";
import { aColleague, anAddress, aProspect } from "../../support/builders";

const openedAt = new Date("2026-06-01T09:00:00Z");
const later = new Date("2026-06-01T09:05:00Z");
const tricia = anAddress("tricia.potter@contoso.com");
const opened = {
  prospect: aProspect({ displayName: "Yvonne McKay" }),
  colleague: aColleague({ addresses: [tricia, anAddress("tpotter@contoso.com")] }),
  openedAt,
};

function aMail(part: Partial<SentMail> = {}): SentMail {
  return { to: [tricia], subject: "Introduction to Yvonne McKay", sentAt: later, ...part };
}

describe("sentAtOf", () => {
  it("is when the rep sent the colleague a mail that names the prospect, since it was opened", () => {
    const again = new Date("2026-06-02T09:00:00Z");
    expect(sentAtOf(opened, [aMail({ sentAt: again }), aMail()])).toEqual(later);
    expect(sentAtOf(opened, [aMail({ sentAt: openedAt })])).toEqual(openedAt);
  });

  it("knows a mail that others got as well", () => {
    const to = [anAddress("christie.cline@contoso.com"), tricia];
    expect(sentAtOf(opened, [aMail({ to })])).toEqual(later);
  });

  it("finds nobody without a name in a subject without their address", () => {
    const about = { ...opened, prospect: aProspect({ displayName: "–" }) };
    expect(sentAtOf(about, [aMail()])).toBeUndefined();
  });

  it.each<readonly [string, Partial<SentMail>]>([
    ["before it was opened", { sentAt: new Date("2026-06-01T08:59:59Z") }],
    ["to somebody else", { to: [anAddress("christie.cline@contoso.com")] }],
    ["about somebody else of the same first name", { subject: "Introduction to Yvonne Dupont" }],
    ["about nobody", { subject: "Lunch?" }],
    ["without a subject", { subject: "" }],
    ["about a part of a word", { subject: "Yvonnes McKays" }],
  ])("is unknown where there is only a mail %s", (_, part) => {
    expect(sentAtOf(opened, [aMail(part)])).toBeUndefined();
  });

  it.each(["tpotter@contoso.com", "tricia.potter+crm@contoso.com"])(
    "knows the colleague by %s too",
    (address) => {
      expect(sentAtOf(opened, [aMail({ to: [anAddress(address)] })])).toEqual(later);
    },
  );

  it.each([
    ["Yvonne McKay", "Kontakt zu McKAY, Yvonne?"],
    ["José Núñez", "Presentacion a Jose Nunez"],
    ["田中 太郎", "田中 太郎様のご紹介のお願い"],
    ["田中太郎", "ご紹介のお願い：田中太郎様"],
    ["علي حسن", "طلب تعارف مع علي حسن"],
    ["Y. Leblanc", "Kontakt zu Yvonne.McKay@FourthCoffee.com?"],
    ["yvonne.mckay@fourthcoffee.com", "Introduction to yvonne.mckay@fourthcoffee.com"],
  ])("finds %s in: %s", (displayName, subject) => {
    const about = { ...opened, prospect: aProspect({ displayName }) };
    expect(sentAtOf(about, [aMail({ subject })])).toEqual(later);
  });
});
