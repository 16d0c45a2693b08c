// The workbench's composition root: the workbook, the host over it, and the add-in in a frame beside the grid.
import { createBrowserBook } from "./model/browser-book";
import { onEditing } from "./model/editing";
import { elementById } from "./page/element";
import { makePaneResizable } from "./page/pane-width";
import { listRequests } from "./page/request-list";
import { warnBeforeLeaving } from "./page/warn-before-leaving";
import "./page/workbench.css";
import { RichApiHost } from "./rich-api/rich-api-host";
import { connect } from "./transport/connect";
import { carryToFrame } from "./transport/frame-carrier";
import { richTypes } from "./types/rich-types";

/** Events after which there is something to lose. */
const changes: ReadonlySet<string> = new Set(["changed", "added", "deleted", "renamed"]);

/** The highest set that the client library knows. */
const excelApi = "1.15";

async function open(): Promise<void> {
  makePaneResizable();
  const book = await createBrowserBook(elementById("grid"));
  const host = new RichApiHost({
    types: richTypes,
    root: book,
    settle: () => book.settle(),
    perform: (act) => book.asHost(act),
    version: excelApi,
  });
  book.onEvent((event) => {
    host.raise(event);
    if (changes.has(event.kind)) warnBeforeLeaving();
  });

  const frame = document.createElement("iframe");
  frame.title = "三表汇";
  const connection = connect({
    host,
    excelApi,
    origin: location.origin,
    carry: (origin, receive) => carryToFrame(frame, origin, receive),
    // ?logging has office.js load its telemetry file, as it does in Excel.
    logging: new URLSearchParams(location.search).has("logging"),
  });
  // As in Excel, an add-in's request waits while the clerk is typing.
  const { editing } = connection;
  onEditing(book.engine, (isTyping) => (isTyping ? editing.begin() : editing.end()));
  listRequests(connection.log);
  frame.name = connection.bootName;
  frame.src = "taskpane.html";
  elementById("pane").append(frame);
  elementById("loading").hidden = true;
}

void open();
