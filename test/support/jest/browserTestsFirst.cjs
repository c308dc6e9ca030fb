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

/** What takes minutes begins first: the walks through tens of thousands of orders wait for most of them, too. */
function rank({ path }) {
  if (/(?:gallery|interleavings)\.test\.ts$|[\\/]matrix[\\/]/.test(path)) return 0;
  return /[\\/]e2e[\\/]/.test(path) ? 1 : 2;
}

module.exports = BrowserTestsFirst;
