// How many arguments a method of the table looks at, found by calling it with a list that notes what is read of it.
import type { RichType } from "../../../src/workbench/rich-api/rich-type";

type Method = NonNullable<RichType["methods"]>[string];

/** The object that the method is of has nothing in it: what is wanted of it fails at once, after the arguments were read. */
export function argumentsRead(method: Method): number {
  let read = 0;
  const values = new Proxy<readonly unknown[]>([], {
    get: (list, name) => {
      if (name === "length") return more;
      if (typeof name !== "string" || !/^\d+$/.test(name)) return Reflect.get(list, name);
      read = Math.max(read, Number(name) + 1);
      return null;
    },
  });
  try {
    method.call({}, values);
  } catch {
    // What the method makes of its arguments is of no interest here.
  }
  return read;
}

/** More arguments than any method has. */
const more = 20;
