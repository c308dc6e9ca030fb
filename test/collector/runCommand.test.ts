import { runCommand } from "../../collector/src/console/runCommand";

const said: unknown[] = [];
const complained: unknown[] = [];

beforeEach(() => {
  jest.spyOn(console, "log").mockImplementation((line) => void said.push(line));
  jest.spyOn(console, "error").mockImplementation((line) => void complained.push(line));
});

afterEach(() => {
  jest.restoreAllMocks();
  said.length = 0;
  complained.length = 0;
});

const line = {
  help: "How it is used.",
  commands: {
    count: (words: readonly string[]) => Promise.resolve(words.length),
    fail: () => Promise.reject(new Error("no")),
  },
  complaintsAbout: (error: unknown, words: readonly string[]) => [String(error), words.length],
};

describe("runCommand", () => {
  it("hands the further words on, and ends as the command does", async () => {
    expect(await runCommand(["count", "--a", "b"], line)).toBe(2);
    expect(said).toEqual([]);
  });

  it.each([
    [[], 0],
    [["--help"], 0],
    [["counts"], 2],
    [["toString"], 2],
  ])("prints the help for %j and ends with %d", async (words, code) => {
    expect(await runCommand(words, line)).toBe(code);
    expect(said).toEqual([line.help]);
  });

  it("says what the program has to say of a failure, and ends with 2", async () => {
    expect(await runCommand(["fail", "now"], line)).toBe(2);
    expect(complained).toEqual(["Error: no", 1]);
  });
});
