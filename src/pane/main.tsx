// The add-in's composition root: the only place of the pane that sees Excel's adapter.
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { whenOfficeIsReady } from "../adapters/excel/office-host";
import { createOpenWorkbook } from "../adapters/excel/open-workbook";
import { FaultBoundary } from "./FaultBoundary";
import { createFillPlace } from "./fill/create-fill-place";
import { StartUp } from "./StartUp";

const place = document.querySelector("#pane");
if (place === null) throw new Error("The page lacks the pane's place");

const ready = whenOfficeIsReady().then((host) =>
  createFillPlace(createOpenWorkbook(host), new Date()),
);
createRoot(place).render(
  <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
    <FaultBoundary>
      <StartUp ready={ready} />
    </FaultBoundary>
  </FluentProvider>,
);
