/*
 * jest's own runner, in workers that leave as soon as they are done. Otherwise each first takes its
 * heap apart, which after a hundred test files lasts longer than the half second jest allows before it
 * speaks of a leak and kills the worker. Nothing is left open then: the `exit` event comes at once.
 */
const isWorker = process.send !== undefined;
if (isWorker) process.once("exit", (code) => process.exit(code));

module.exports = require("jest-circus/runner");
