import { AppError } from "../../core/errors";
import type { GraphScope } from "./graphScopes";

/** What a token carries. Only scopes the product knows can be asked for. */
export interface GrantedScopes {
  readonly has: (scope: GraphScope) => boolean;
}

/** @throws AppError `consentRequired` where the rep or the administrator has not agreed: a normal state */
export function assertGranted(granted: GrantedScopes, scope: GraphScope): void {
  if (!granted.has(scope)) throw new AppError("consentRequired");
}
