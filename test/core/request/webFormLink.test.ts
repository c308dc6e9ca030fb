import { webFormLink } from "../../../src/core/request/webFormLink";
import { anAddress } from "../../support/builders";

const to = anAddress("tricia.potter@contoso.com");
const outlook = "https://outlook.office.com";

function link(bodies: readonly string[], subject = "RE: Yvonne & co") {
  return webFormLink(outlook, { to, subject, bodies });
}

describe("webFormLink", () => {
  it("opens a form with address, subject and text, blanks as %20 because a plus would stay one", () => {
    expect(link(["Hello\nYes?"])).toBe(
      "https://outlook.office.com/mail/deeplink/compose?to=tricia.potter%40contoso.com&subject=RE%3A%20Yvonne%20%26%20co&body=Hello%0AYes%3F",
    );
  });

  it("takes the first text that has room, whole", () => {
    const fitting = new URL(link(["x".repeat(3_000), "short"]) ?? "").searchParams.get("body");
    expect(fitting).toBe("short");
  });

  it("is not there where no text has room", () => {
    expect(link(["x".repeat(3_000), "ご紹介".repeat(100)])).toBeUndefined();
  });

  it.each(['"a;b"@contoso.com', "a,b@contoso.com"])("is not there for %s", (address) => {
    const form = { to: address as typeof to, subject: "", bodies: [""] };
    expect(webFormLink(outlook, form)).toBeUndefined();
  });

  it("keeps within what a browser and a server take", () => {
    expect(link(["x".repeat(1_800)])?.length).toBeLessThanOrEqual(2_000);
    expect(link(["x".repeat(2_000)])).toBeUndefined();
    const room = 2_000 - (link([""]) ?? "").length;
    expect(link(["x".repeat(room)])).toHaveLength(2_000);
    expect(link(["x".repeat(room + 1)])).toBeUndefined();
  });
});
