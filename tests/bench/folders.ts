/** What the atlas is measured against and with; it has a package.json and a lock file of its own. */
export const peersFolder = "tests/bench/peers";
/** What the bench builds and writes on the way, pictures of the pages among it; none of it is kept. */
export const scratch = "tests/.reports/bench";
/** What was found, kept with the project. */
export const resultsFolder = "tests/bench/results";
