import { createRibbon } from "../services/ribbon";
import { createServices } from "../services/services";
import { askBestIntroducer } from "./askBestIntroducer";

/** The function's name in the manifest. */
const commandName = "askBestIntroducer";

/** Time limit of the command: Outlook waits for minutes, a rep does not. */
const limitMs = 40_000;

const { notices, onCommand } = createRibbon();

onCommand(commandName, () =>
  askBestIntroducer({
    createServices,
    notices,
    now: () => new Date(),
    browserLanguage: navigator.language,
    signal: AbortSignal.timeout(limitMs),
  }),
);
