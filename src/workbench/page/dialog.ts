// Questions in the page: one dialog at a time, by mouse or keyboard; focus goes back to where it was.
import type { NameQuestion, Question } from "../documents/clerk";

function textElement<Name extends "h2" | "p" | "li">(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function bodyOf({ paragraphs, items = [] }: Question): readonly HTMLElement[] {
  const [first = "", ...others] = paragraphs;
  const list = document.createElement("ul");
  list.append(...items.map((item) => textElement("li", item)));
  const texts = others.map((text) => textElement("p", text));
  return [textElement("p", first), ...(items.length > 0 ? [list] : []), ...texts];
}

function button(text: string, type: "submit" | "button"): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = type;
  element.textContent = text;
  return element;
}

/** true where the clerk confirmed. */
function openDialog(question: Question, fields: readonly HTMLElement[]): Promise<boolean> {
  const dialog = document.createElement("dialog");
  const title = textElement("h2", question.title);
  title.id = "dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const form = document.createElement("form");
  const buttons = document.createElement("div");
  buttons.className = "buttons";
  const confirm = button(question.confirm, "submit");
  if (!question.loses) confirm.className = "primary";
  const cancel = question.cancel === undefined ? undefined : button(question.cancel, "button");
  buttons.append(confirm, ...(cancel ? [cancel] : []));
  form.append(title, ...bodyOf(question), ...fields, buttons);
  dialog.append(form);
  document.body.append(dialog);
  const answer = new Promise<boolean>((resolve) => {
    let confirmed = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      confirmed = true;
      dialog.close();
    });
    cancel?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(confirmed);
    });
  });
  dialog.showModal();
  if (question.loses) cancel?.focus();
  return answer;
}

export const ask = (question: Question): Promise<boolean> => openDialog(question, []);

/** undefined where the clerk gives up. */
export async function askName(question: NameQuestion): Promise<string | undefined> {
  const { label, proposed, check } = question;
  const field = document.createElement("label");
  const input = document.createElement("input");
  input.value = proposed;
  input.maxLength = 100;
  input.spellcheck = false;
  field.append(label, input);
  const note = textElement("p", "");
  note.id = "dialog-note";
  note.className = "note";
  note.setAttribute("role", "status");
  input.setAttribute("aria-describedby", note.id);
  const answer = openDialog(question, [field, note]);
  const judge = (): void => {
    const found = check(input.value);
    note.textContent = found?.text ?? "";
    input.setCustomValidity(found?.isWrong ? found.text : "");
  };
  input.addEventListener("input", judge);
  judge();
  input.focus();
  const stem = proposed.lastIndexOf(".");
  input.setSelectionRange(0, stem < 0 ? proposed.length : stem);
  return (await answer) ? input.value : undefined;
}
