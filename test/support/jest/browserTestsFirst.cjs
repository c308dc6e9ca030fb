const Sequencer = require("@jest/test-sequencer").default;

/**
 * Browser tests wait, unit tests compute: side by side they fill the machine. Begun last, the longest
 * of them would run alone at the end.
 */
class BrowserTestsFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ path }) {
  if (path.endsWith("gallery.test.ts") || /[\\/]matrix[\\/]/.test(path)) return 0;
  return /[\\/]e2e[\\/]/.test(path) ? 1 : 2;
}

module.exports = BrowserTestsFirst;
