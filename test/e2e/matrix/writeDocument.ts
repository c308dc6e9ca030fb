import { writeFileSync } from "node:fs";

import { matrixDocument } from "./matrixDocument";

writeFileSync("docs/failure-matrix.md", matrixDocument());
