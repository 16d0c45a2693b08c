// After the browser tests: ends the browsers and the server.
module.exports = async () => {
  await globalThis.stopBrowserTests();
};
