import { createWrittenItem } from "../../../src/host/writtenItem";
import { writingView } from "../../../src/page/surfaces/writingView";

const yvonne = { name: "Yvonne McKay", address: "yvonne.mckay@fourthcoffee.com" };

describe("writingView", () => {
  it("hands on who stands in a field once it is changed", () => {
    const written = createWrittenItem({ to: [yvonne], subject: "Hello" });
    const changed: string[] = [];
    const stop = written.onRecipientsChanged((field) => changed.push(field));
    const view = writingView("message", written);
    const [to, cc] = view.querySelectorAll("input");
    expect(to?.value).toBe("Yvonne McKay <yvonne.mckay@fourthcoffee.com>");
    if (cc !== undefined) cc.value = "jim@x.example";
    cc?.dispatchEvent(new Event("change"));
    stop();
    to?.dispatchEvent(new Event("change"));
    expect(written.recipients("cc")).toEqual([{ name: "jim@x.example", address: "jim@x.example" }]);
    expect(changed).toEqual(["cc"]);
  });

  it("has no third field in a meeting", () => {
    const view = writingView("meeting", createWrittenItem({ to: [], subject: "" }));
    const names = [...view.querySelectorAll("label")].map(({ textContent }) => textContent);
    expect(names).toEqual(["Required", "Optional", "Subject"]);
  });
});
