import { Compilation, WebpackError } from "webpack";
import type { Chunk, Compiler } from "webpack";

import { byteTable, bytesOf } from "./byteTable";
import type { BuildPart } from "./byteTable";
import { spending, spendingLine } from "./spending";
import type { Budget } from "./spending";

const pluginName = "byte-budget";

/** Prints what each part of the build weighs and fails the build that is over a budget. */
export function byteBudgetPlugin(budgets: readonly Budget[]) {
  return {
    apply(compiler: Compiler) {
      compiler.hooks.compilation.tap(pluginName, (compilation) => {
        const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
        compilation.hooks.processAssets.tap({ name: pluginName, stage }, () => {
          report(compilation, budgets);
        });
      });
    },
  };
}

function report(compilation: Compilation, budgets: readonly Budget[]): void {
  const parts = partsOf(compilation).map(bytesOf);
  const spendings = budgets.map((budget) => spending(budget, parts));
  const lines = spendings.map(spendingLine);
  compilation.getLogger(pluginName).info(["", byteTable(parts), "", ...lines].join("\n"));
  for (const over of spendings.filter(({ isOver }) => isOver)) {
    compilation.errors.push(new WebpackError(spendingLine(over)));
  }
}

function partsOf(compilation: Compilation): readonly BuildPart[] {
  const pages = Object.keys(compilation.assets).filter((name) => name.endsWith(".html"));
  const pageParts = pages.map((name) => ({ name, contents: [contentOf(compilation, name)] }));
  const chunkParts = [...compilation.chunks].map((chunk) => ({
    name: chunkName(chunk),
    contents: [...chunk.files].map((file) => contentOf(compilation, file)),
  }));
  return [...pageParts, ...chunkParts];
}

function chunkName({ name, id }: Chunk): string {
  return name ?? String(id);
}

function contentOf(compilation: Compilation, file: string): Buffer {
  const source = compilation.getAsset(file)?.source.buffer();
  return Buffer.from(source ?? "");
}
