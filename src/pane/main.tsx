// The add-in's composition root: the only place of the pane that sees the adapters. What is not needed at the start is
// loaded when it is asked for.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { whenOfficeIsReady } from "../adapters/excel/office-host";
import { createOpenWorkbook } from "../adapters/excel/open-workbook";
import { decodeText } from "../adapters/workbooks/decode-text";
import { createWorkerReading } from "./collect/worker-reading";
import { createPane } from "./create-pane";
import { FaultBoundary } from "./FaultBoundary";
import { startWorker } from "./reading/start-worker";
import { StartUp } from "./StartUp";

const place = document.querySelector("#pane");
if (place === null) throw new Error("The page lacks the pane's place");

/** One core stays for the pane and its host. */
const workers = Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1));

const ready = whenOfficeIsReady().then((host) =>
  createPane({
    workbook: createOpenWorkbook(host),
    readReceived: createWorkerReading({ startWorker, workers, milliseconds: 20_000 }),
    readRows: async (bytes) => {
      const { readRows } = await import("../adapters/workbooks/read-rows");
      return readRows(bytes);
    },
    decodeText,
    loadSample: async () => {
      const { makeSample } = await import("./collect/sample");
      const { writeWorkbook } = await import("../adapters/workbooks/xlsx/write-workbook");
      return makeSample(async (plan) => writeWorkbook(plan));
    },
    loadCollect: async () => {
      const { createCollectPlace } = await import("./collect/create-collect-place");
      return createCollectPlace;
    },
    loadDecide: async () => {
      const { decideProgram } = await import("./decide/decide-program");
      return decideProgram;
    },
    now: () => new Date(),
  }),
);
createRoot(place).render(
  <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
    <FaultBoundary>
      <StartUp ready={ready} />
    </FaultBoundary>
  </FluentProvider>,
);
