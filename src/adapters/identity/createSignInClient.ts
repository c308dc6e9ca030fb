import { errorCodeOf } from "../../core/errors";
import type { SignInPath } from "../../core/hostReport";
import { partLoader } from "../../core/partLoader";
import { rememberBridge, wasBridgeLost } from "./bridgeMemory";
import type { SignInClient } from "./signInClient";
import type { StandardClientOptions } from "./standardClient";

export interface SignInClientOptions extends StandardClientOptions {
  /** True where Outlook offers nested app authentication. */
  readonly doesOutlookSignIn: boolean;
  /** Told who signs the rep in from now on. */
  readonly onPath?: (path: SignInPath) => void;
}

/** With the library that it is about to load, which else would begin only then. */
const loadNestedSignIn = partLoader(async () => {
  const [{ createNestedSignIn }] = await Promise.all([
    import(/* webpackChunkName: "sign-in-nested" */ "./nestedSignIn"),
    import(
      /* webpackChunkName: "sign-in", webpackExports: ["CacheLookupPolicy", "PublicClientApplication", "createNestablePublicClientApplication"] */ "@azure/msal-browser"
    ),
  ]);
  return { createNestedSignIn };
});

const loadStandardClient = partLoader(
  () => import(/* webpackChunkName: "sign-in-window" */ "./standardClient"),
);

const loadAfterLostBridge = partLoader(
  () => import(/* webpackChunkName: "sign-in-window" */ "./afterLostBridge"),
);

/** Outlook signs the rep in where it can; elsewhere the rep does, in a window of its own. */
export async function createSignInClient(options: SignInClientOptions): Promise<SignInClient> {
  const inWindow = async () => {
    options.onPath?.("ownWindow");
    return (await loadStandardClient()).createStandardClient(options);
  };
  const createNested = async () => {
    const { createNestedSignIn } = await loadNestedSignIn();
    return createNestedSignIn(options.clientId, inWindow);
  };
  if (!options.doesOutlookSignIn) return inWindow();
  if (wasBridgeLost()) {
    const { afterLostBridge } = await loadAfterLostBridge();
    const onBack = () => {
      rememberBridge("works");
      options.onPath?.("outlook");
    };
    return afterLostBridge({ inWindow: await inWindow(), createNested, onBack });
  }
  try {
    const nested = await createNested();
    options.onPath?.("outlook");
    return nested;
  } catch (error) {
    // Outlook said that it signs in, but has no bridge, or one that refuses or is silent.
    const code = errorCodeOf(error);
    if (code !== "unsupportedHost" && code !== "serviceUnavailable") throw error;
    rememberBridge("lost");
    return inWindow();
  }
}
