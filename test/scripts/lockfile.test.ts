/** @jest-environment node */
import { readdirSync, readFileSync } from "node:fs";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const folders = [".", "collector", ...readdirSync("packages").map((name) => `packages/${name}`)];

/** Packages that bring a program for each machine, and whose install script only looks after it. */
const prebuilt: readonly string[] = ["@parcel/watcher", "@swc/core", "esbuild", "unrs-resolver"];

const machines = [/linux-x64/, /darwin-arm64/, /win32-x64/];

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

function lockedIn(folder: string): readonly (readonly [string, LockedPackage])[] {
  const file = `${folder}/package-lock.json`;
  const { packages } = read(file) as { packages: Readonly<Record<string, LockedPackage>> };
  return Object.entries(packages)
    .filter(([at, { link }]) => at.includes("node_modules/") && link !== true)
    .map(([at, one]) => [at.slice(at.lastIndexOf("node_modules/") + 13), one] as const);
}

describe("what npm installs", () => {
  it.each(folders)("is named by exact versions: %s", (folder) => {
    const { dependencies, devDependencies } = read(`${folder}/package.json`) as Manifest;
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  it.each([".", "collector"])("is what was locked, bit by bit: %s", (folder) => {
    const unsure = lockedIn(folder).filter(
      ([, { integrity = "" }]) => !/^sha512-\S{88}$/.test(integrity),
    );
    expect(unsure.map(([name]) => name)).toEqual([]);
  });

  it.each([".", "collector"])(
    "comes from the registry that npm is set to, and nowhere else: %s",
    (folder) => {
      const elsewhere = lockedIn(folder).filter(
        ([, { resolved }]) =>
          resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
      );
      expect(elsewhere.map(([name]) => name)).toEqual([]);
    },
  );

  it.each([".", "collector"])(
    "needs no install script: each has its program ready, for three machines: %s",
    (folder) => {
      const all = lockedIn(folder);
      const withScript = all.filter(([, { hasInstallScript }]) => hasInstallScript === true);
      expect(withScript.map(([name]) => name).filter((name) => !prebuilt.includes(name))).toEqual(
        [],
      );
      for (const [, { optionalDependencies = {} }] of withScript) {
        const ready = Object.keys(optionalDependencies).filter((name) =>
          all.some(([one]) => one === name),
        );
        expect(machines.filter((machine) => !ready.some((name) => machine.test(name)))).toEqual([]);
      }
    },
  );

  it.each(folders)("and nothing of ours runs on installation: %s", (folder) => {
    const { scripts = {} } = read(`${folder}/package.json`) as Manifest;
    const own = ["preinstall", "install", "postinstall", "prepare"].filter(
      (name) => name in scripts,
    );
    expect(own).toEqual([]);
  });
});
