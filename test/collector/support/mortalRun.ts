import { AsyncLocalStorage } from "node:async_hooks";
import type * as fileSystem from "node:fs";

/** Every change of a file and every request: between any two of these a program can be killed. */
export interface Step {
  readonly number: number;
  readonly what: string;
}

interface Life {
  readonly isLast: (step: Step) => boolean;
  readonly steps: string[];
  readonly die: () => void;
  isOver: boolean;
}

const lives = new AsyncLocalStorage<Life>();

/** Runs until its last step, which it does not do, or does in half; nothing of it happens afterwards. */
export async function runUntil(
  isLast: (step: Step) => boolean,
  work: () => Promise<void>,
): Promise<{ readonly isKilled: boolean; readonly steps: readonly string[] }> {
  const steps: string[] = [];
  let die: () => void = () => undefined;
  const killed = new Promise<true>((resolve) => {
    die = () => {
      resolve(true);
    };
  });
  const life: Life = { isLast, steps, isOver: false, die };
  const done = lives.run(life, work).then(() => false);
  // What a dead program still throws is nobody's.
  const ended = done.catch((error: unknown) => {
    if (life.isOver) return true;
    throw error;
  });
  return { isKilled: await Promise.race([killed, ended]), steps };
}

/** Called by each step before it happens. @returns what is left of it */
export function mortalStep(what: string): "whole" | "half" | "nothing" {
  const life = lives.getStore();
  if (life === undefined) return "whole";
  if (life.isOver) return "nothing";
  life.steps.push(what);
  if (!life.isLast({ number: life.steps.length, what })) return "whole";
  life.isOver = true;
  life.die();
  return "half";
}

type FileSystem = typeof fileSystem;

/** `node:fs`, each change of which is a step. */
export function mortalFileSystem(actual: FileSystem): FileSystem {
  type Content = string | Uint8Array;
  const write =
    (change: (file: string, content: Content, options?: fileSystem.WriteFileOptions) => void) =>
    (file: string, content: Content, options?: fileSystem.WriteFileOptions) => {
      const left = mortalStep(`write ${file}`);
      if (left === "half") change(file, content.slice(0, content.length / 2), options);
      if (left !== "whole") throw new Error("killed");
      change(file, content, options);
    };
  const change =
    <Words extends readonly unknown[], Result>(name: string, act: (...words: Words) => Result) =>
    (...words: Words): Result => {
      if (mortalStep(`${name} ${String(words[0])}`) !== "whole") throw new Error("killed");
      return act(...words);
    };
  return {
    ...actual,
    writeFileSync: write(actual.writeFileSync) as typeof actual.writeFileSync,
    appendFileSync: write(actual.appendFileSync) as typeof actual.appendFileSync,
    renameSync: change("rename", actual.renameSync),
    linkSync: change("link", actual.linkSync),
    rmSync: change("remove", actual.rmSync),
    createWriteStream(...words: Parameters<FileSystem["createWriteStream"]>) {
      if (mortalStep(`stream ${String(words[0])}`) !== "whole") throw new Error("killed");
      return actual.createWriteStream(...words);
    },
  };
}

/** `fetch`, each request of which is a step; after the last one there is never an answer. */
export function mortalFetch(actual: typeof fetch): typeof fetch {
  return (input, options) => {
    const url = input instanceof Request ? input.url : String(input);
    const left = mortalStep(`${options?.method ?? "GET"} ${url}`);
    // Half a request is one that was answered, and nobody was there to hear it.
    if (left !== "nothing") {
      const answer = actual(input, options);
      if (left === "whole") return answer;
      answer.catch(() => undefined);
    }
    return new Promise(() => undefined);
  };
}
