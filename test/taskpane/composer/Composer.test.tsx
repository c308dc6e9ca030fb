import { act, createEvent, fireEvent, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";

import type { IntroductionDraft, Mailbox } from "../../../src/core/outlookPorts";
import {
  aParticipant,
  aRecord,
  aSource,
  anOpenItem,
  anOrganization,
  recordsOf,
} from "../../support/builders";
import { beginRequest, edit, field, openComposer, written } from "../../support/openComposer";
import { aFakeOutlook, refusing, reliablyOpened, someChoices } from "../../support/paneBuilders";
import type { FakeOutlook } from "../../support/paneBuilders";
import { axeFindings } from "../../support/renderPane";

const reason = /Why do you want to talk to Yvonne McKay/;
const noteSwitch = "Add a note Tricia Potter can forward";

/** Drafts opened in Outlook, in order. */
function collectDrafts() {
  const opened: IntroductionDraft[] = [];
  const openDraft = (draft: IntroductionDraft) => {
    opened.push(draft);
    return Promise.resolve(reliablyOpened);
  };
  return { opened, drafts: { openDraft } };
}

function aMailbox(part: Partial<Mailbox>): Mailbox {
  return { ...aFakeOutlook().mailbox, ...part };
}

function selectRene(outlook: FakeOutlook): void {
  const from = aParticipant("rene@adatum.com", "Rene Valdes");
  act(() => {
    outlook.select(anOpenItem({ key: "item-2", from, subject: "Coffee on the new floor" }));
  });
}

function progressText(): string {
  return document.querySelector(".composer-progress")?.textContent ?? "";
}

async function clickButton(user: UserEvent, name: string | RegExp) {
  await user.click(screen.getByRole("button", { name }));
}

describe("Composer", () => {
  it("opens the draft as the rep wrote it, to the introducer alone", async () => {
    const { opened, drafts } = collectDrafts();
    const { user } = await openComposer({ drafts });
    await user.clear(await edit(user, "Subject"));
    await user.type(field("Subject"), "A small favour");
    await user.type(await edit(user, "Message"), " PS: soon.");
    await clickButton(user, "Open draft in Outlook");

    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      introducer: { address: "tricia.potter@contoso.com" },
      subject: "A small favour",
    });
    expect(opened[0]?.paragraphs.at(-1)).toBe("Thanks,\nBlaine PS: soon.");
    expect(screen.getByRole("status").textContent).toContain("is open in Outlook");
  });

  it("puts the reason into the message, and leaves what the rep changed there", async () => {
    const { user } = await openComposer();
    await user.type(field(reason), "We sell machines.");
    expect(written("Message")).toContain("\n\nWe sell machines.\n\n");
    fireEvent.change(await edit(user, "Message"), {
      target: { value: field("Message").value.replace("Hi Tricia,", "Dear Tricia,") },
    });
    await user.type(field(reason), " Good ones.");
    expect(field("Message").value).toMatch(/^Dear Tricia,/);
    expect(field("Message").value).toContain("\n\nWe sell machines. Good ones.\n\n");
  });

  it("loses nothing by Escape or Back, and returns the focus to where it came from", async () => {
    const { user } = await openComposer();
    await user.type(field(reason), "We sell machines.");
    await user.type(await edit(user, "Subject"), "!");
    await user.keyboard("{Escape}");
    const button = screen.getByRole("button", { name: /^Get introduced by/ });
    expect(document.activeElement).toBe(button);

    await beginRequest(user);
    expect(field(reason).value).toBe("We sell machines.");
    expect(written("Subject")).toMatch(/!$/);
    await clickButton(user, "Back");
    await beginRequest(user);
    expect(written("Subject")).toMatch(/!$/);
  });

  it("quotes the message's text only when the rep switches it on", async () => {
    const { opened, drafts } = collectDrafts();
    const { user } = await openComposer({ drafts });
    await clickButton(user, "Open draft in Outlook");
    await user.click(screen.getByRole("switch", { name: "Quote the message" }));
    await clickButton(user, "Open draft in Outlook");
    expect(opened.map(({ quotedText }) => quotedText)).toEqual([
      undefined,
      "Hello Blaine,\nwe opened.",
    ]);
  });

  it("says so where the message cannot be read for quoting", async () => {
    const { user } = await openComposer({
      mailbox: aMailbox({ readMessageText: refusing("unexpected") }),
    });
    await user.click(screen.getByRole("switch", { name: "Quote the message" }));
    await screen.findByText(/could not be read/);
    expect(screen.getByRole<HTMLInputElement>("switch", { name: /Quote/ }).checked).toBe(false);
  });

  it.each([
    ["header", {}, /lets sender, date and subject be quoted/],
    ["none", {}, /does not let messages be quoted/],
    ["message", { isProtected: true }, /protected: nothing of it/],
    [
      "message",
      { isProtected: true, isProtectionUnknown: true },
      /does not say here whether this message is protected/,
    ],
  ] as const)("offers no quotation beyond the tenant's %s %j", async (quote, part, words) => {
    await openComposer({
      organization: anOrganization({ quote }),
      mailbox: aMailbox({ readOpenItem: () => Promise.resolve(anOpenItem(part)) }),
    });
    expect(screen.queryByRole("switch", { name: "Quote the message" })).toBeNull();
    expect(screen.getByText(words)).toBeTruthy();
  });

  it("adds a note to forward, with the reason only when the rep says so", async () => {
    const { opened, drafts } = collectDrafts();
    const { user } = await openComposer({ drafts });
    await user.type(field(reason), "For your margin.");
    await user.click(screen.getByRole("switch", { name: noteSwitch }));
    expect(field("Note to Yvonne McKay").value).not.toContain("margin");
    await clickButton(user, "Add my reason to the note");
    await clickButton(user, "Open draft in Outlook");
    expect(opened[0]?.note?.follows).toContain("comes in a separate message");
    const [, , added] = opened[0]?.note?.paragraphs ?? [];
    expect([added, opened[0]?.note?.paragraphs.length]).toEqual(["For your margin.", 5]);
  });

  it("opens the note as a draft of its own, which can be forwarded as it is", async () => {
    const { opened, drafts } = collectDrafts();
    const { user } = await openComposer({ drafts });
    await user.click(screen.getByRole("switch", { name: noteSwitch }));
    await clickButton(user, "Open note as a draft");
    expect(opened).toHaveLength(1);
    expect(opened[0]).toMatchObject({
      introducer: { address: "tricia.potter@contoso.com" },
      subject: "New store opened this year - follow up",
      quotedHeader: [],
    });
    expect(opened[0]?.paragraphs[0]).toBe("Hello Yvonne,");
    expect(screen.queryByText(/Did you send it/)).toBeNull();
  });

  it("asks for what the rep chooses, and keeps the reason", async () => {
    const { user } = await openComposer();
    const purpose = screen.getByRole("combobox", { name: "What to ask for" });
    expect(purpose).toHaveProperty("value", "putInAWord");
    await user.type(field(reason), "We sell machines.");
    await user.selectOptions(purpose, "introduce");
    expect(field(/Why do you want to meet Yvonne McKay/).value).toBe("We sell machines.");
    expect(written("Subject")).toContain("Introduction to Yvonne McKay");
    expect(written("Message")).toMatch(/We sell machines\.[^]*comfortable introducing us/);
  });

  it("speaks in the tone the rep chooses, and remembers it for the next request", async () => {
    const choices = someChoices();
    const { user } = await openComposer({ choices });
    await user.selectOptions(screen.getByRole("combobox", { name: "Tone" }), "formal");
    expect(written("Message")).toMatch(/^Hello Tricia,[^]*Blaine Carmack$/);
    expect(choices.read("manner")).toEqual({ address: "familiar", tone: "formal" });
  });

  it("gives an example made from the lead's topic, and none of it reaches the draft", async () => {
    const { opened, drafts } = collectDrafts();
    const record = aRecord({ topic: "Second store in Ballard" });
    const { user } = await openComposer({
      drafts,
      openSources: () => ({ contacts: [aSource("crm")], records: recordsOf(record) }),
    });
    expect(field(reason).placeholder).toContain("“Second store in Ballard”");
    await clickButton(user, "Open draft in Outlook");
    expect(JSON.stringify(opened)).not.toContain("Ballard");
  });

  it("leaves an organisation's own words alone: they ask for an introduction", async () => {
    const templates = { en: { subject: "", message: "OURS", fields: "named" as const } };
    await openComposer({ organization: anOrganization({ templates }) });
    expect(screen.queryAllByRole("combobox")).toEqual([]);
    expect(screen.getByText("for an introduction to Yvonne McKay")).toBeTruthy();
  });

  it("counts the words of a note that is too long", async () => {
    const { user } = await openComposer();
    await user.click(screen.getByRole("switch", { name: noteSwitch }));
    fireEvent.change(field("Note to Yvonne McKay"), { target: { value: "word ".repeat(121) } });
    expect(screen.getByText(/^121 words/)).toBeTruthy();
  });

  it("offers the text, selected, where Outlook cannot open the form", async () => {
    const { user } = await openComposer({ drafts: { openDraft: refusing("serviceUnavailable") } });
    await clickButton(user, "Open draft in Outlook");
    expect((await screen.findByRole("alert")).textContent).toContain("could not open the draft");
    const text = field("Text of the request");
    expect(text.value).toMatch(/^RE: .*A word with Yvonne McKay[^]*Hi Tricia,[^]*From/);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(written("Message")).toContain("Hi Tricia,");
  });

  it("copies the text, and forgets so when the text changes", async () => {
    const { user } = await openComposer();
    await clickButton(user, "Copy");
    expect(await navigator.clipboard.readText()).toMatch(/^RE: .*A word[^]*Hi Tricia,/);
    expect(screen.getByRole("status").textContent).toBe("Copied.");
    await user.type(await edit(user, "Message"), "!");
    expect(screen.getByRole("status").textContent).toBe("");
  });

  it("says so where the clipboard refuses", async () => {
    const { user } = await openComposer();
    navigator.clipboard.writeText = refusing("unexpected");
    await clickButton(user, "Copy");
    expect((await screen.findByRole("alert")).textContent).toContain("could not be copied");
  });

  it("leads to a chat with the introducer, the text in its box", async () => {
    await openComposer();
    const link = screen.getByRole<HTMLAnchorElement>("link", { name: "Ask in Teams" });
    const url = new URL(link.href);
    expect(url.origin + url.pathname).toBe("https://teams.microsoft.com/l/chat/0/0");
    expect(url.searchParams.get("users")).toBe("tricia.potter@contoso.com");
    expect(url.searchParams.get("message")).toMatch(/^Hi Tricia,/);
    expect(url.searchParams.get("message")).not.toContain("is below");
    expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
  });

  it("stays with its person when another message is selected, and says so", async () => {
    const { opened, drafts } = collectDrafts();
    const { outlook, user } = await openComposer({ drafts });
    selectRene(outlook);
    await screen.findByText(/Another message is open now. .* still about Yvonne McKay/);
    await clickButton(user, "Open draft in Outlook");
    expect(JSON.stringify(opened[0])).not.toMatch(/Rene|floor/);
    expect(opened[0]).toMatchObject({
      itemKey: "item-1",
      prospect: { displayName: "Yvonne McKay" },
    });

    await clickButton(user, "Show the open message");
    await screen.findByRole("heading", { name: "Rene Valdes" });
  });

  it("begins another prospect's request without the reason or text of the first", async () => {
    const { outlook, user } = await openComposer();
    await user.type(field(reason), "We sell machines.");
    selectRene(outlook);
    await user.keyboard("{Escape}");
    await screen.findByRole("heading", { name: "Rene Valdes" });
    await beginRequest(user);
    expect(field(/Why do you want to .* Rene Valdes/).value).toBe("");
    expect(written("Message")).not.toMatch(/Yvonne|machines/);
  });

  it("does not claim that another message is open where Outlook names none", async () => {
    const { outlook } = await openComposer();
    act(() => {
      outlook.select(undefined);
    });
    await screen.findByText(/names no open message now. .* still about Yvonne McKay/);
    expect(screen.queryByText(/Another message/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Show the open message" })).toBeNull();
  });

  it.each([
    ["button", "Open draft in Outlook"],
    ["link", "Ask in Teams"],
  ])(
    "opens nothing while another item is open that Outlook did not announce: %s",
    async (role, name) => {
      const { opened, drafts } = collectDrafts();
      let key = "item-1";
      const mailbox = aMailbox({ openItemKey: () => key });
      await openComposer({ drafts, mailbox });
      key = "item-2";
      const click = createEvent.click(screen.getByRole(role, { name }));
      fireEvent(screen.getByRole(role, { name }), click);
      const status = await screen.findByText(/Another message is open now/, {
        selector: "[role=status] *",
      });
      expect(status.textContent).toContain("still about Yvonne McKay");
      expect(opened).toEqual([]);
      expect(screen.queryByText(/Did you send it/)).toBeNull();
      expect(role === "button" || click.defaultPrevented).toBe(true);
    },
  );

  it("says what to do about a form that may be empty or missing, and offers a second way", async () => {
    const openDraft = () => Promise.resolve({ word: "doubtful", signature: "added" } as const);
    const { user } = await openComposer({ drafts: { openDraft } });
    expect(screen.queryByRole("link", { name: "Open in Outlook on the web" })).toBeNull();
    await clickButton(user, "Open draft in Outlook");
    expect(progressText()).toMatch(
      /^Outlook says that the draft .* is open\..*Window empty or missing\?/,
    );
    const link = screen.getByRole<HTMLAnchorElement>("link", {
      name: "Open in Outlook on the web",
    });
    const url = new URL(link.href);
    expect(url.origin + url.pathname).toBe("https://outlook.office.com/mail/deeplink/compose");
    expect(url.searchParams.get("to")).toBe("tricia.potter@contoso.com");
    expect(url.searchParams.get("body")).toMatch(/^Hi Tricia,/);
  });

  it("offers the second way after a form has failed, in the next request too", async () => {
    const { user } = await openComposer({ drafts: { openDraft: refusing("unexpected") } });
    await clickButton(user, "Open draft in Outlook");
    await screen.findByRole("link", { name: "Open in Outlook on the web" });
    await user.keyboard("{Escape}");
    await beginRequest(user);
    expect(screen.getByRole("link", { name: "Open in Outlook on the web" })).toBeTruthy();
  });

  it("says once that the signature is missing", async () => {
    const openDraft = () => Promise.resolve({ word: "reliable", signature: "missing" } as const);
    const choices = someChoices();
    const first = await openComposer({ choices, drafts: { openDraft } });
    await clickButton(first.user, "Open draft in Outlook");
    expect(progressText()).toContain("adds no signature");
    expect(choices.read("signatureSaid")).toBe(true);
    await clickButton(first.user, "Open draft in Outlook");
    expect(progressText()).not.toContain("signature");
  });

  it("does not speak of a signature where the organisation ends drafts itself", async () => {
    const opened: IntroductionDraft[] = [];
    const openDraft = (draft: IntroductionDraft) => {
      opened.push(draft);
      return Promise.resolve({ word: "reliable", signature: "missing" } as const);
    };
    const organization = anOrganization({ closings: { en: "{rep}\nContoso Ltd" } });
    const { user } = await openComposer({ organization, drafts: { openDraft } });
    await clickButton(user, "Open draft in Outlook");
    expect(opened[0]?.closing).toEqual(["Blaine Carmack\nContoso Ltd"]);
    expect(progressText()).not.toContain("signature");
  });

  it("has no accessibility findings", async () => {
    const { user } = await openComposer({ drafts: { openDraft: refusing("unexpected") } });
    await user.click(screen.getByRole("switch", { name: noteSwitch }));
    await clickButton(user, "Open draft in Outlook");
    await waitFor(() => field("Text of the request"));
    expect(await axeFindings()).toEqual([]);
  });
});
