// The page as the document commands speak with the clerk.
import type { Clerk } from "../documents/clerk";
import { ask, askName } from "./dialog";
import { chooseFile, download } from "./file-doors";
import { hideNotice, showNotice } from "./notice-bar";

export const clerk: Clerk = {
  ask,
  askName,
  tell: (text) => showNotice(text),
  hush: hideNotice,
  chooseFile,
  download,
};
