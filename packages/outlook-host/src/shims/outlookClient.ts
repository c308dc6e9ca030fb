import type { ClientFacts } from "../host/quirks/clientFacts";
import { untoldMark } from "../host/selectionEvent";

/**
 * Makes office.js, which knows a frame in a page as Outlook on the web only, speak as the client that the
 * page plays: its names and colours, forms that throw, and events that are not raised.
 */
export {};

type Anything = Record<string, unknown>;
type Handler = (event: unknown) => void;

interface OfficeLibrary {
  /** Absent while office.js builds itself. */
  readonly onReady?: (callback?: (info: object) => void) => Promise<object>;
  readonly context: Anything;
}

/** What is played, whichever object office.js calls itself. */
interface Stage {
  readonly client: ClientFacts;
  readonly isUntold: () => boolean;
  /** Once office.js is ready. */
  context: Anything | undefined;
}

const facts = readFacts();
if (facts !== undefined) watchOffice(facts);

function readFacts(): ClientFacts | undefined {
  try {
    return (JSON.parse(window.name) as { readonly client?: ClientFacts }).client;
  } catch {
    return undefined;
  }
}

function watchOffice(client: ClientFacts): void {
  let library: OfficeLibrary | undefined;
  let layered: OfficeLibrary | undefined;
  let isUntold = false;
  const stage: Stage = { client, isUntold: () => isUntold, context: undefined };
  // Before office.js hears of it, because this page began to listen first.
  window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (typeof data === "string" && data.includes("olkItemSelectedChanged")) {
      isUntold = data.includes(untoldMark);
    }
  });

  Object.defineProperty(window, "Office", {
    configurable: true,
    enumerable: true,
    // office.js names itself before it is complete, and once more when it is.
    get: () => {
      if (library?.onReady !== undefined) layered ??= playing(library, stage);
      return layered ?? library;
    },
    set: (given: OfficeLibrary | undefined) => {
      if (given === layered) return;
      library = given;
      layered = undefined;
    },
  });
}

/** The library under a layer of the client's: its own properties cannot be changed. */
function playing(library: OfficeLibrary, stage: Stage): OfficeLibrary {
  const { client, isUntold } = stage;
  const platform = client.platform && { platform: client.platform };
  return layer(library, {
    context: { get: () => stage.context ?? library.context },
    onReady: {
      value: async (callback?: (info: object) => void) => {
        const info = await library.onReady?.();
        stage.context ??= playedContext(library.context, client, isUntold);
        const told = { ...info, ...platform };
        callback?.(told);
        return told;
      },
    },
  });
}

function playedContext(context: Anything, client: ClientFacts, isUntold: () => boolean): Anything {
  const { platform, hostVersion: version, theme } = client;
  return layer(context, {
    mailbox: { value: playedMailbox(context["mailbox"] as Anything, client, isUntold) },
    ...(theme && { officeTheme: { value: theme } }),
    ...(platform && {
      platform: { value: platform },
      diagnostics: { value: { host: "Outlook", version, platform } },
    }),
  });
}

function playedMailbox(
  mailbox: Anything,
  { platform, hostName, hostVersion, form }: ClientFacts,
  isUntold: () => boolean,
): Anything {
  // Where office.js has no form, as beside what is being written, there is none to throw.
  const hasForm = typeof mailbox["displayNewMessageForm"] === "function";
  const view = platform === "OfficeOnline" ? { OWAView: "ThreeColumns" } : {};
  const throwing = { value: throwAtOnce };
  return layer(mailbox, {
    addHandlerAsync: { value: addingHandlers(mailbox, isUntold) },
    ...(platform && { diagnostics: { value: { hostName, hostVersion, ...view } } }),
    ...(form === "throws" &&
      hasForm && {
        displayNewMessageForm: throwing,
        displayNewMessageFormAsync: throwing,
      }),
  });
}

function throwAtOnce(): never {
  throw new Error("The form cannot be shown.");
}

/** Passes on only what the add-in is to be told. */
function addingHandlers(mailbox: Anything, isUntold: () => boolean) {
  return (type: string, handler: Handler, ...rest: readonly unknown[]) => {
    const told: Handler = (event) => {
      if (type !== "olkItemSelectedChanged" || !isUntold()) handler(event);
    };
    const add = mailbox["addHandlerAsync"] as (...given: readonly unknown[]) => void;
    add.call(mailbox, type, told, ...rest);
  };
}

function layer<Base extends object>(base: Base, properties: PropertyDescriptorMap): Base {
  return Object.create(base, properties) as Base;
}
