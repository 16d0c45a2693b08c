// What the genuine office.js never does, or does without saying how it went, is tried on the host's window directly.
import { RichApiHost } from "../../../src/workbench/rich-api/rich-api-host";
import { CellEditing } from "../../../src/workbench/transport/cell-editing";
import { DocumentSettings } from "../../../src/workbench/transport/document-settings";
import { Faults } from "../../../src/workbench/transport/faults";
import { RequestLog } from "../../../src/workbench/transport/request-log";
import { RichApiEndpoint } from "../../../src/workbench/transport/rich-api-endpoint";
import { XdmHost } from "../../../src/workbench/transport/xdm-host";
import { ToyBook } from "../../support/office/toy-book";
import { toyTypes } from "../../support/office/toy-types";

interface Answer {
  readonly _errorCode: number;
  readonly _data: unknown;
}

function open(): (message: object) => Promise<Answer | undefined> {
  const answers: Answer[] = [];
  const book = new ToyBook();
  const { settle, perform } = book;
  const host = new RichApiHost({
    types: toyTypes(book),
    root: book,
    settle,
    perform,
    version: "1.9",
  });
  const xdm = new XdmHost({
    conversationId: "ours",
    instanceId: "1",
    locale: "zh-CN",
    requirements: {},
    readOnly: false,
    settings: new DocumentSettings(),
    endpoint: new RichApiEndpoint({
      host,
      faults: new Faults(),
      editing: new CellEditing(),
      log: new RequestLog(),
    }),
    post: (text) => answers.push(JSON.parse(text)),
  });
  return async (message) => {
    const before = answers.length;
    const invoke = { _messageType: 0, _actionType: 0, _conversationId: "ours" };
    await xdm.receive(JSON.stringify({ ...invoke, ...message }));
    return answers[before];
  };
}

const getContext = { _actionName: "ContextActivationManager_getAppContextAsync" };
const execute = (DispatchId: number): object => ({
  _actionName: "executeMethod",
  _data: { DdaMethod: { DispatchId } },
});

test("a conversation that is not ours gets no answer, nor does what is no request", async () => {
  const tell = open();
  expect(await tell(getContext)).toMatchObject({ _errorCode: 0 });
  expect(await tell({ ...getContext, _conversationId: "another" })).toBeUndefined();
  expect(await tell({ ...getContext, _messageType: 1 })).toBeUndefined();
  expect(await tell({ ...getContext, _actionType: 9 })).toBeUndefined();
});

test("an action that the host does not know is refused", async () => {
  expect(await open()({ _actionName: "somethingElse" })).toMatchObject({ _errorCode: -2 });
});

test.each([
  ["the end of a ribbon command is taken note of", 94, 0],
  ["a method of Office that is not here fails", 64, 5001],
])("%s", async (_, dispatchId, error) => {
  expect(await open()(execute(dispatchId))).toMatchObject({ _data: { Version: 1, Error: error } });
});
