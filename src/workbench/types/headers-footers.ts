// Excel.HeaderFooterGroup and HeaderFooter: what prints above and below each page.
import {
  changePageLayout,
  type HeaderPart,
  headerParts,
  pageLayout,
  type PageKind,
} from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import type { Navigation, RichType, Scalar } from "../rich-api/rich-type";
import { oneOf, text } from "./arguments";

interface Pages {
  readonly sheet: Sheet;
  readonly kind: PageKind;
}

const pages = (kind: PageKind): Navigation<Sheet> => ({
  type: "HeaderFooter",
  get: (sheet): Pages => ({ sheet, kind }),
});

const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

export const headerFooterGroup: RichType<Sheet> = {
  scalars: {
    State: {
      get: (sheet) => pageLayout(sheet).headerState,
      set: (sheet, value) => changePageLayout(sheet, { headerState: oneOf(states, value) }),
    },
  },
  navigations: {
    DefaultForAllPages: pages("all"),
    FirstPage: pages("first"),
    EvenPages: pages("even"),
    OddPages: pages("odd"),
  },
};

function put({ sheet, kind }: Pages, part: HeaderPart, said: string): void {
  const { headers } = pageLayout(sheet);
  changePageLayout(sheet, { headers: { ...headers, [kind]: { ...headers[kind], [part]: said } } });
}

const part = (name: HeaderPart): Scalar<Pages> => ({
  get: ({ sheet, kind }) => pageLayout(sheet).headers[kind][name],
  set: (at, value) => put(at, name, text(value)),
});

const memberName = (name: HeaderPart): string => name.charAt(0).toUpperCase() + name.slice(1);

export const headerFooter: RichType<Pages> = {
  scalars: Object.fromEntries(headerParts.map((name) => [memberName(name), part(name)])),
};
