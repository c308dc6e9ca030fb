import { rememberBridge } from "./bridgeMemory";
import { createNestedClient } from "./nestedClient";
import { withOwnWindow } from "./ownWindow";
import type { SignInClient } from "./signInClient";

/**
 * Outlook signs the rep in, for as long as its bridge works.
 * @throws AppError `unsupportedHost` or `serviceUnavailable` where the bridge does not even begin
 */
export async function createNestedSignIn(
  clientId: string,
  createWindowClient: () => Promise<SignInClient>,
): Promise<SignInClient> {
  const nested = await createNestedClient(clientId);
  return withOwnWindow(nested, () => {
    rememberBridge("lost");
    return createWindowClient();
  });
}
