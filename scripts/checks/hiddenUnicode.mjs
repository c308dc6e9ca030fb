// `npm run hidden-unicode`: no file may hold a character that shows nothing and changes what is read.
import { readProjectFiles } from "../support/projectFiles.mjs";
import { report } from "../support/report.mjs";

/** Direction marks and overrides, zero-width characters, fillers, tags, control characters. */
const hidden =
  /[\p{Bidi_Control}\u00ad\u115f\u1160\u180e\u200b\u2028\u2029\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|(?![\t\n\r])\p{Cc}|\p{Cs}/gu;

/** The joiners are hidden as well, but Arabic letters and emoji need them between two of their own. */
const strayJoiner =
  /(?<![\p{Script=Arabic}\p{Extended_Pictographic}\ufe0f\p{Emoji_Modifier}])[\u200c\u200d]|[\u200c\u200d](?![\p{Script=Arabic}\p{Extended_Pictographic}])/gu;

const problems = readProjectFiles().flatMap(({ file, text }) =>
  text
    .split("\n")
    .flatMap((line, index) =>
      [...line.matchAll(hidden), ...line.matchAll(strayJoiner)].map(
        ([character]) => `${file}:${index + 1}: ${nameOf(character)}, write it as an escape`,
      ),
    ),
);

report("hidden characters", problems);

function nameOf(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
