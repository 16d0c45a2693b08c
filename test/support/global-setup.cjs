// Builds the command line once, so that the tests run the very file that is shipped.
module.exports = async () => {
  const { buildCli } = await import("../../scripts/build-cli.mjs");
  buildCli();
};
