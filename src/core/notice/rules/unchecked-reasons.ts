// Why a rule could not be applied, in plain words.

export const uncheckedReasons: Readonly<Record<string, string>> = {
  "no-organization-list": "手头没有这个单位的附件2，没有核对",
  "no-rural-summary": "手头没有这个单位的附件1（农村），没有核对",
  "rows-without-category": "附件2有的行没有填类别，不知道计入哪一类，没有核对",
  "basis-not-stated": "表上没有写明口径，没有核对是否一致",
  "rows-without-decision": "附件2有的行没有定对应标准，没有核对",
};
