// What the benchmark notes inside the page and its frame: when messages leave and arrive, and when the list shows what is
// expected. Each runs in every frame, in this order, before the page's own scripts; they change nothing of what those do.

/* global document, window -- it runs in the browser */

/** A message is made into a text right before it is sent. */
function recordSending() {
  const clock = () => performance.timeOrigin + performance.now();
  const timeline = window === window.top ? (window.timeline = []) : window.top.timeline;
  window.note = (what) => timeline.push({ what, at: clock() });

  // Fields of messages begin with an underscore.
  const fieldOf = (message, field) => message?.[`_${field}`];
  const isChange = (message) =>
    fieldOf(message, "data")?.ArrayData?.some(([, type]) => type === 10) === true;
  const nameOf = (message) => {
    const action = fieldOf(message, "actionName");
    if (action === "richApiMessage" && isChange(message)) return "event";
    if (action !== "executeMethod") return undefined;
    return fieldOf(message, "messageType") === 1 ? "answer" : "request";
  };
  const { stringify } = JSON;
  JSON.stringify = (value, ...rest) => {
    const text = stringify(value, ...rest);
    const name = nameOf(value);
    if (name !== undefined) window.note(`${name} leaves`);
    return text;
  };
}

function recordArriving() {
  if (window === window.top) {
    const onKey = ({ key }) => key === "Enter" && window.note("Enter");
    window.addEventListener("keydown", onKey, true);
    return;
  }
  window.addEventListener("message", ({ data }) => {
    if (typeof data === "string" && data.includes('"executeMethod"')) window.note("answer arrives");
  });
}

function recordDrawing() {
  if (window === window.top) return;
  let expected;
  window.expectInList = (wanted) => {
    expected = wanted;
  };
  const isShown = ({ text, present }) => {
    const list = document.querySelector("#check-group-error");
    return (list?.textContent.includes(text) === true) === present;
  };
  const look = () => {
    if (expected === undefined || !isShown(expected)) return;
    expected = undefined;
    window.note("drawn");
    requestAnimationFrame(() => requestAnimationFrame(() => window.note("painted")));
  };
  const parts = { childList: true, subtree: true, characterData: true };
  new MutationObserver(look).observe(document, parts);
}

export const recorders = [recordSending, recordArriving, recordDrawing];
