/** @jest-environment node */
import { parsePublishOptions } from "../../../admin/publish/publishArguments";

describe("parsePublishOptions", () => {
  it("knows the usual folders", () => {
    expect(parsePublishOptions(["--to", "/var/www/wkw"])).toEqual({
      kind: "publish",
      to: "/var/www/wkw",
      from: "dist",
      with: "deployment",
      rollback: false,
    });
  });

  it("takes a host, an address and what to run", () => {
    const words = ["--to", "site", "--host", "nginx", "--origin", "https://wkw.contoso.com/"];
    expect(parsePublishOptions([...words, "--reload", "nginx -s reload"])).toMatchObject({
      host: "nginx",
      origin: "https://wkw.contoso.com",
      reload: "nginx -s reload",
    });
  });

  it.each([
    [[], /--to/],
    [["--to", "site", "--host", "apache"], /"apache": use one of nginx, iis, swa/],
    [["--to", "site", "--origin", "http://wkw.contoso.com"], /https/],
    [["--to", "site", "--origin", "https://wkw.contoso.com/add-in"], /without a path/],
    [["--print", "apache"], /"apache"/],
  ])("refuses %j", (words, sentence) => {
    expect(() => parsePublishOptions(words)).toThrow(sentence);
  });
});
