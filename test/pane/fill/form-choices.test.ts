import { wholeSet } from "../../../src/pane/fill/form-choices";

test("附3: the whole set holds 附件3 only where there are villages", () => {
  expect(wholeSet(["农村", "学校"])).toEqual(["summary", "organizations", "villages"]);
  expect(wholeSet(["国有企业", "学校"])).toEqual(["summary", "organizations"]);
});
