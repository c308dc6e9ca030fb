/** @jest-environment node */
import { smallCrm } from "../support/testCrm";

const contact = (content: string, attributes = "") =>
  `<fetch ${attributes}><entity name="contact">${content}</entity></fetch>`;
const link = (attributes: string, content = "") =>
  contact(`<link-entity name="account" ${attributes}>${content}</link-entity>`);
const toAccount = `from="accountid" to="parentcustomerid"`;

async function errorOf(xml: string): Promise<unknown> {
  const answer = await smallCrm().fetchXml("contacts", xml);
  expect(answer.status).toBe(400);
  return answer.errorCode;
}

describe("FetchXML that is refused", () => {
  it.each([
    ["no XML", "fetch"],
    ["an open element", "<fetch><entity name='contact'></fetch>"],
    ["two roots", "<fetch /><fetch />"],
    ["an unquoted attribute", "<fetch top=3><entity name='contact' /></fetch>"],
    ["an attribute given twice", contact("", 'top="1" top="2"')],
    ["an unescaped ampersand", contact(`<attribute name="a&b" />`)],
    ["an unescaped angle bracket", contact(`<attribute name="a<b" />`)],
    ["an unknown entity reference", contact(`<attribute name="&nbsp;" />`)],
    ["a document type", `<!DOCTYPE x><fetch><entity name="contact" /></fetch>`],
    ["a processing instruction", `<?sort by="name"?>${contact("")}`],
    ["a character that XML forbids", contact(`<attribute name="full&#1;name" />`)],
    ["two hyphens in a comment", contact("<!-- full -- name -->")],
    ["another root", "<query />"],
    ["no entity", "<fetch />"],
    ["an unknown attribute", contact("", 'returntotalrecordcount="true"')],
    ["an unknown element", contact("<order-by />")],
    ["an invalid number", contact("", 'top="many"')],
    ["an invalid flag", contact("", 'distinct="maybe"')],
    ["an unknown aggregate", contact(`<attribute name="fullname" aggregate="median" />`)],
    ["top with a page", contact("", 'top="5" page="2"')],
    ["a malformed paging cookie", contact("", 'page="2" paging-cookie="%253ccookie"')],
    ["an alias of several words", contact(`<attribute name="fullname" alias="full name" />`)],
    ["an aggregate in a query of rows", contact(`<attribute name="fullname" aggregate="max" />`)],
    ["a link without columns", link("")],
    ["an unsupported link type", link(`${toAccount} link-type="all"`)],
    [
      "columns of what only exists",
      link(`${toAccount} link-type="exists"`, `<attribute name="name" />`),
    ],
    [
      "a link-entity that is not there",
      contact(`<filter><condition entityname="x" attribute="name" operator="null" /></filter>`),
    ],
    [
      "a column compared with a column",
      contact(
        `<filter><condition attribute="fullname" operator="eq" valueof="jobtitle" /></filter>`,
      ),
    ],
  ])("says so for %s", async (_what, xml) => {
    expect(await errorOf(xml)).toBe("0x80040216");
  });

  it.each([
    ["0x80041102", "an unknown table", contact("").replace("contact", "kontakt")],
    ["0x80041102", "an unknown linked table", link(toAccount).replace("account", "konto")],
    ["0x80041103", "an unknown column", contact(`<attribute name="email" />`)],
    ["0x80041103", "an unknown column of a link", link(`from="accountid" to="accountid"`)],
    [
      "0x80041103",
      "an unknown column in a filter",
      contact(`<filter><condition attribute="x" operator="null" /></filter>`),
    ],
    [
      "0x8004430D",
      "more than 15 links",
      contact(`<link-entity name="account" ${toAccount} />`.repeat(16)),
    ],
  ])("has the code %s for %s", async (code, _what, xml) => {
    expect(await errorOf(xml)).toBe(code);
  });

  it("names the column that is missing as the service does", async () => {
    const answer = await smallCrm().fetchXml("contacts", contact(`<attribute name="email" />`));
    expect(answer.json["error"]).toEqual({
      code: "0x80041103",
      message:
        "'contact' entity doesn't contain attribute with Name = 'email' and NameMapping = 'Logical'.",
    });
  });
});

describe("FetchXML that is answered", () => {
  it("may hold a comment, an XML declaration and a value in CDATA", async () => {
    const value = "<value><![CDATA[Yvonne McKay]]></value>";
    const condition = `<condition attribute="fullname" operator="in">${value}</condition>`;
    const query = contact(`<!-- one --><attribute name="fullname" /><filter>${condition}</filter>`);
    const answer = await smallCrm().fetchXml("contacts", `<?xml version="1.0"?>${query}`);
    expect(answer.rows).toEqual([expect.objectContaining({ fullname: "Yvonne McKay" })]);
  });
});
