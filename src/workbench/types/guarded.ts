// Types whose members write to the cells of a sheet: every write asks first whether the sheet is protected.
import type { Sheet } from "../model/sheet";
import type { Method, RichType, Scalar } from "../rich-api/rich-type";
import { requireWritable } from "./protection";

/** Methods that change nothing are named so. */
const harmless = /^(?:Get|_|Select$)/;

const mapValues = <T>(
  record: Readonly<Record<string, T>> | undefined,
  change: (value: T, name: string) => T,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record ?? {}).map(([name, value]) => [name, change(value, name)]),
  );

export function guarded<Self extends object>(
  type: RichType<Self>,
  sheetOf: (self: Self) => Sheet,
): RichType<Self> {
  const guardScalar = (scalar: Scalar<Self>): Scalar<Self> => {
    const { set } = scalar;
    if (set === undefined) return scalar;
    return {
      ...scalar,
      set: (self, value) => {
        requireWritable(sheetOf(self));
        set(self, value);
      },
    };
  };
  const guardMethod = (method: Method<Self>, name: string): Method<Self> => {
    if (harmless.test(name)) return method;
    return {
      ...method,
      call: (self, args) => {
        requireWritable(sheetOf(self));
        return method.call(self, args);
      },
    };
  };
  return {
    ...type,
    ...(type.scalars && { scalars: mapValues(type.scalars, guardScalar) }),
    ...(type.methods && { methods: mapValues(type.methods, guardMethod) }),
  };
}
