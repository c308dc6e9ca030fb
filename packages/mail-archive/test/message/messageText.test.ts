/** @jest-environment node */
import { messageText } from "../../src/message/messageText";

function textOf(...lines: readonly string[]): Promise<string> {
  return messageText(Buffer.from(lines.join("\n")));
}

describe("messageText", () => {
  it("is the plain text of a message", async () => {
    expect(await textOf("Subject: New store", "", "Hello Blaine,", "", "bye")).toBe(
      "Hello Blaine,\n\nbye",
    );
  });

  it("decodes charset and transfer encoding", async () => {
    const text = await textOf(
      "Content-Type: text/plain; charset=iso-8859-1",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "Gr=FC=\n=DFe",
    );
    expect(text).toBe("Grüße");
  });

  it("keeps the quotes and the euro sign of windows-1252", async () => {
    const text = await textOf(
      "Content-Type: text/plain; charset=windows-1252",
      "Content-Transfer-Encoding: quoted-printable",
      "",
      "=93O=92Brien=94 =96 5 =80",
    );
    expect(text).toBe("“O’Brien” – 5 €");
  });

  it("removes the blocks of zeros that a crash left in a file", async () => {
    expect(await textOf("Subject: A", "", `Hello\0\0\0\0 Blaine\u0007`, "bye")).toBe(
      "Hello Blaine\nbye",
    );
  });

  it("takes the text of the HTML body where there is no plain one", async () => {
    const text = await textOf(
      "Content-Type: text/html; charset=utf-8",
      "",
      "<style>p { color: red }</style><p>Hello &amp; welcome,<br>Blaine</p>",
    );
    expect(text).toBe("Hello & welcome,\nBlaine");
  });

  it("reads an alternative that is cut off in the middle", async () => {
    const text = await textOf(
      "Content-Type: multipart/alternative; boundary=x",
      "",
      "--x",
      "Content-Type: text/plain",
      "",
      "Hello",
      "--x",
      "Content-Type: text/html",
      "",
      "<p>Hel",
    );
    expect(text).toBe("Hello");
  });

  it("is empty where a message is an attachment only", async () => {
    expect(await textOf("Content-Type: application/pdf", "", "JVBERi0=")).toBe("");
  });

  it("ends after what a reading pane shows", async () => {
    expect(await textOf("A: 1", "", "x".repeat(10_000))).toHaveLength(4000);
  });
});
