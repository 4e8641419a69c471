'use strict';
const { reporters } = require('mocha');

/** Mocha's dots, closed by one plain line that people and machines read the same way. */
module.exports = class Counting extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const { stats } = runner;
    runner.once('end', () => {
      process.stdout.write(`${stats.passes} passed, ${stats.failures} failed, ${stats.pending} skipped\n`);
    });
  }
};
