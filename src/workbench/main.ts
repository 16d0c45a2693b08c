// The workbench's composition root: the workbook, the host over it, the add-in in a frame beside the grid, and the
// documents that are opened and saved.
import { listFeatures } from "../adapters/workbooks/list-features";
import { readAnyKind } from "../adapters/workbooks/read-any-kind";
import { readWorkbook } from "../adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../adapters/workbooks/xlsx/write-workbook";
import { documentSentences } from "../core/notice/document-sentences";
import { DocumentCommands } from "./documents/document-commands";
import { DocumentStore } from "./documents/document-state";
import { WorkKeeper } from "./documents/keep-work";
import { openKeptCopies } from "./documents/kept-copies";
import { showKept } from "./documents/kept-list";
import { claimWindow } from "./documents/own-window";
import { putPlan } from "./documents/put-plan";
import { restoreLeft } from "./documents/restore-left";
import { toPlan } from "./documents/to-plan";
import type { Book } from "./model/book";
import { createBrowserBook } from "./model/browser-book";
import { endEditing, onEditing } from "./model/editing";
import { takeSnapshot } from "./model/snapshot";
import { onWritten } from "./model/written";
import { clerk } from "./page/clerk";
import { showDocument } from "./page/document-bar";
import { elementById } from "./page/element";
import { onDrop } from "./page/file-doors";
import { guardLeaving } from "./page/leaving";
import { showNotice } from "./page/notice-bar";
import { makePaneResizable } from "./page/pane-width";
import { listRequests } from "./page/request-list";
import { listenForShortcuts } from "./page/shortcuts";
import "./page/workbench.css";
import { RichApiHost } from "./rich-api/rich-api-host";
import { connect } from "./transport/connect";
import { carryToFrame } from "./transport/frame-carrier";
import { richTypes } from "./types/rich-types";

/** The highest set that the client library knows. */
const excelApi = "1.15";

function startHost(book: Book): RichApiHost {
  const host = new RichApiHost({
    types: richTypes,
    root: book,
    settle: () => book.settle(),
    perform: (act) => book.asHost(act),
    version: excelApi,
  });
  book.onEvent((event) => host.raise(event));
  return host;
}

/** The frame with the add-in; it loads once it is in the page. */
function startPane(book: Book, host: RichApiHost): HTMLIFrameElement {
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
  return frame;
}

const commandsFor = (book: Book, store: DocumentStore): DocumentCommands =>
  new DocumentCommands({
    document: store,
    clerk,
    readWorkbook,
    readTables: readAnyKind,
    listFeatures,
    writeWorkbook: (plan) => writeWorkbook(plan, "person"),
    leaveCell: () => endEditing(book.engine),
    readGrid: async () => {
      await book.settle();
      return toPlan(book);
    },
    fillGrid: (plan) => putPlan(book, plan),
  });

/** What was left unsaved comes back; what is unsaved from now on is kept. */
async function startKeeping(
  book: Book,
  store: DocumentStore,
  commands: DocumentCommands,
): Promise<() => Promise<void>> {
  const copies = await openKeptCopies().catch(() => undefined);
  const { key, left } = await claimWindow(copies);
  const restored = left && restoreLeft(left, book, store);
  const keeper = new WorkKeeper({
    key,
    document: store,
    copies,
    takeSnapshot: () => takeSnapshot(book),
    onTrouble: (trouble) => showNotice(documentSentences[trouble]),
  });
  if (restored)
    showNotice(
      restored.text,
      restored.isRestored ? [{ label: "清除", act: () => void commands.discard() }] : [],
    );
  onWritten(book.engine, () => store.touch());
  guardLeaving(keeper);
  copies?.onCleared(() => store.keptNoMore());
  return () => showKept(clerk, copies, key);
}

async function open(): Promise<void> {
  makePaneResizable();
  const book = await createBrowserBook(elementById("grid"));
  const store = new DocumentStore();
  const commands = commandsFor(book, store);
  const showCopies = await startKeeping(book, store, commands);
  const acts = {
    create: () => void commands.create(),
    open: () => void commands.open(),
    save: () => void commands.save(),
    kept: () => void showCopies(),
  };
  showDocument(store, acts);
  onDrop((files) => void commands.openDropped(files));
  const frame = startPane(book, startHost(book));
  listenForShortcuts(frame, acts);
  elementById("pane").append(frame);
  elementById("loading").hidden = true;
}

void open();
