/** @jest-environment node */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.join(__dirname, "..", "..");
const script = path.join(root, "scripts", "start.mjs");

/** Starts the program and resolves with its first line that tells it is ready. */
async function startUntilReady(args: readonly string[]) {
  const child = spawn(process.execPath, [script, "--no-open", ...args], { cwd: root });
  const ready = new Promise<string>((resolve, reject) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const line = output.split("\n").find((one) => one.startsWith("Who Knows Whom is ready: "));
      if (line !== undefined) resolve(line);
    });
    child.on("exit", () => {
      reject(new Error(output));
    });
  });
  const line = await ready;
  child.removeAllListeners("exit");
  return { line, child };
}

const twoMessages = `From a@b Thu Nov 20 09:00:00 2025
From: "Pat Outside" <pat@outside.example>
To: Kim Inside <kim@inside.example>, Max Inside <max@inside.example>
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
Date: Thu, 20 Nov 2025 09:00:00 +0000
Message-ID: <1@outside.example>

Hello.

From a@b Thu Nov 20 10:00:00 2025
From: Max Inside <max@inside.example>
To: "Pat Outside" <pat@outside.example>
Subject: Re: Hello
Date: Thu, 20 Nov 2025 10:00:00 +0000
Message-ID: <2@inside.example>

Hello back.
`;

describe("npm start", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "who-knows-whom-start-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("prints where the product is, and serves it", async () => {
    const { line, child } = await startUntilReady(["--port", "0"]);
    const [, url = ""] = /^Who Knows Whom is ready: (http:\/\/localhost:\d+\/)$/.exec(line) ?? [];
    const answer = await fetch(url);
    child.kill("SIGINT");
    expect(answer.status).toBe(200);
  });

  it("takes somebody's own mail as the tenant", async () => {
    const file = path.join(folder, "mail.mbox");
    writeFileSync(file, twoMessages);
    const { line, child } = await startUntilReady([
      "--port",
      "0",
      "--mail",
      file,
      "--me",
      "kim@inside.example",
    ]);
    child.kill("SIGINT");
    expect(line).toContain("http://localhost:");
  });

  it("refuses a file that is no archive with one sentence and exit code 2", () => {
    const file = path.join(folder, "photo.mbox");
    writeFileSync(file, "This is not mail.\n");
    const { status, stderr } = spawnSync(
      process.execPath,
      [script, "--no-open", "--mail", file, "--me", "kim@inside.example"],
      { cwd: root, encoding: "utf8" },
    );
    expect(status).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("refuses an option it does not know with exit code 2", () => {
    const { status, stderr } = spawnSync(process.execPath, [script, "--bogus"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toContain("--bogus");
  });
});
