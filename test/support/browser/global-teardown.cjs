// After the browser tests: ends the browser and the server.
module.exports = async () => {
  await globalThis.stopBrowserTests();
};
