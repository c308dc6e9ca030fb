const hidden = "<token>";

const jsonWebToken = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;
const bearerHeader = /^(Bearer\s+)\S+$/i;
const tokenInJson = /("(?:access|id|refresh)_token"\s*:\s*")[^"]*/g;
const tokenInForm = /\b((?:access|id|refresh)_token|client_assertion|assertion)=[^&\s"]*/g;

/** Replaces every token in a header, URL or body, so that traffic can be kept and shown around. */
export function hideTokens(text: string): string {
  return text
    .replace(bearerHeader, `$1${hidden}`)
    .replace(tokenInJson, `$1${hidden}`)
    .replace(tokenInForm, `$1=${hidden}`)
    .replace(jsonWebToken, hidden);
}
