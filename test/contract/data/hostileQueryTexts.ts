/** An address that is legal and reads like syntax, and how each query language must write it. */
export interface HostileQueryText {
  readonly about: string;
  readonly address: string;
  /** Dataverse and Graph: a literal of OData. */
  readonly odata: string;
  /** Dataverse: the content of a FetchXML value. */
  readonly fetchXml: string;
  /** Graph: searched in Keyword Query Language; `refused` where it has no way to say it. */
  readonly keywords: "searched" | "refused";
}

export const hostileQueryTexts: readonly HostileQueryText[] = [
  {
    about: "nothing special",
    address: "yvonne@fourthcoffee.com",
    odata: "'yvonne@fourthcoffee.com'",
    fetchXml: "yvonne@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "an apostrophe",
    address: "d'arcy@fourthcoffee.com",
    odata: "'d''arcy@fourthcoffee.com'",
    fetchXml: "d&#39;arcy@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "a comparison that is always true",
    address: "x'or'1'eq'1@fourthcoffee.com",
    odata: "'x''or''1''eq''1@fourthcoffee.com'",
    fetchXml: "x&#39;or&#39;1&#39;eq&#39;1@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "the next query option",
    address: "x&$top=1@fourthcoffee.com",
    odata: "'x&$top=1@fourthcoffee.com'",
    fetchXml: "x&amp;$top=1@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "the end of a FetchXML value and another condition",
    address: '"</value><value>%"@fourthcoffee.com',
    odata: "'\"</value><value>%\"@fourthcoffee.com'",
    fetchXml: "&quot;&lt;/value&gt;&lt;value&gt;%&quot;@fourthcoffee.com",
    keywords: "refused",
  },
  {
    about: "an entity of XML",
    address: "&xxe@fourthcoffee.com",
    odata: "'&xxe@fourthcoffee.com'",
    fetchXml: "&amp;xxe@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "the wildcard of keywords",
    address: "y*@fourthcoffee.com",
    odata: "'y*@fourthcoffee.com'",
    fetchXml: "y*@fourthcoffee.com",
    keywords: "refused",
  },
  {
    about: "the wildcard of LIKE, which `in` does not read",
    address: "%@fourthcoffee.com",
    odata: "'%@fourthcoffee.com'",
    fetchXml: "%@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "the exclusion of keywords",
    address: "-yvonne@fourthcoffee.com",
    odata: "'-yvonne@fourthcoffee.com'",
    fetchXml: "-yvonne@fourthcoffee.com",
    keywords: "refused",
  },
  {
    about: "another clause in quotes",
    address: '"a or body:secret"@fourthcoffee.com',
    odata: "'\"a or body:secret\"@fourthcoffee.com'",
    fetchXml: "&quot;a or body:secret&quot;@fourthcoffee.com",
    keywords: "refused",
  },
  {
    about: "a backslash",
    address: '"a\\\\b"@fourthcoffee.com',
    odata: "'\"a\\\\b\"@fourthcoffee.com'",
    fetchXml: "&quot;a\\\\b&quot;@fourthcoffee.com",
    keywords: "refused",
  },
  {
    about: "a number sign and a question mark, which end a path",
    address: "a#b?c@fourthcoffee.com",
    odata: "'a#b?c@fourthcoffee.com'",
    fetchXml: "a#b?c@fourthcoffee.com",
    keywords: "searched",
  },
  {
    about: "an encoded apostrophe",
    address: "a%27b@fourthcoffee.com",
    odata: "'a%27b@fourthcoffee.com'",
    fetchXml: "a%27b@fourthcoffee.com",
    keywords: "searched",
  },
];
