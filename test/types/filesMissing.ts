import path from "node:path";

import ts from "typescript";

const root = path.join(__dirname, "..", "..");

/** A list of the code that is closed: a tuple `as const`, whose members give a type. */
export interface ClosedList {
  /** Of the file, from the root of the project. */
  readonly file: string;
  /** Of the tuple. */
  readonly name: string;
  /** Nothing in the code handles it. */
  readonly newMember: string;
}

/**
 * Compiles the product in memory with a new member at the end of every list, in one run.
 *
 * @returns by new member, the files in which the compiler misses it, sorted
 */
export function filesMissing(lists: readonly ClosedList[]): ReadonlyMap<string, readonly string[]> {
  const program = compile(lists);
  const problems = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes("node_modules"))
    .flatMap((file) => program.getSemanticDiagnostics(file))
    .map(({ file, messageText }) => ({
      file: path.relative(root, file?.fileName ?? ""),
      text: ts.flattenDiagnosticMessageText(messageText, "\n"),
    }));
  return new Map(
    lists.map(({ newMember }) => {
      const files = problems.filter(({ text }) => text.includes(newMember)).map(({ file }) => file);
      return [newMember, [...new Set(files)].sort()];
    }),
  );
}

function compile(lists: readonly ClosedList[]): ts.Program {
  const configFile = path.join(root, "test", "tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(configFile, (file) => ts.sys.readFile(file)).config,
    ts.sys,
    path.dirname(configFile),
  );
  const host = ts.createCompilerHost(options);
  const texts = new Map<string, string>();
  for (const list of lists) {
    const file = path.join(root, list.file);
    texts.set(file, withMember(texts.get(file) ?? ts.sys.readFile(file) ?? "", list));
  }
  const roots = ["src", "admin"].flatMap((folder) =>
    ts.sys.readDirectory(path.join(root, folder), [".ts", ".tsx"]),
  );
  // Without Office's types this takes a third less time. Their absence is an error that names no member.
  return ts.createProgram(
    roots,
    { ...options, types: [] },
    {
      ...host,
      readFile: (file) => texts.get(file) ?? host.readFile(file),
      getSourceFile: (file, target) => {
        const text = texts.get(file) ?? host.readFile(file);
        return text === undefined ? undefined : ts.createSourceFile(file, text, target);
      },
    },
  );
}

function withMember(text: string, { file, name, newMember }: ClosedList): string {
  const tuple = new RegExp(`(export const ${name} = \\[[^\\]]*?),?(\\s*\\] as const)`);
  if (!tuple.test(text)) throw new Error(`${file} has no tuple ${name}.`);
  return text.replace(tuple, `$1, "${newMember}"$2`);
}
