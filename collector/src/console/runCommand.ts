/** A command takes the words behind its name, and tells the program's exit code. */
export type Command = (words: readonly string[]) => Promise<number>;

export interface CommandLine {
  readonly help: string;
  readonly commands: Readonly<Record<string, Command>>;
  /** What to say of a failure. */
  readonly complaintsAbout: (error: unknown, words: readonly string[]) => readonly unknown[];
}

const couldNot = 2;

/** Runs the command that the first word names, or prints the help. @returns the program's exit code */
export async function runCommand(
  [name = "", ...words]: readonly string[],
  { help, commands, complaintsAbout }: CommandLine,
): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    console.log(help);
    return ["", "--help"].includes(name) ? 0 : couldNot;
  }
  try {
    return await command(words);
  } catch (error) {
    for (const complaint of complaintsAbout(error, words)) console.error(complaint);
    return couldNot;
  }
}
