// Rules on secretaries and their telephones.
import type { RuleDeclaration } from "../../spec/rule";

export const secretaryRules: readonly RuleDeclaration[] = [
  {
    id: "V26",
    kind: "secretary-filled",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附2",
    checks: "写了书记姓名，没有的写空缺",
    sentences: {
      blank: "{name}没有写书记姓名。没有书记的请填“空缺”。",
      several: "{name}的书记姓名写了“{value}”，好像不止一个人，请核对。",
    },
    rejects: [{ cells: { 附件2: { E6: null } } }, { cells: { 附件2: { E6: "周家和、李建国" } } }],
  },
  {
    id: "V27",
    kind: "vacancy-standard",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "§一¶2",
    checks: "书记空缺与对应标准（1）相符",
    sentences: {
      undecided: "{name}书记空缺，对应标准里没有（1），请核对。",
      named: "{name}的主要问题说书记空缺，书记姓名却写了“{person}”，请核对。",
    },
    rejects: [
      { cells: { 附件2: { J5: "5" } } },
      { cells: { 附件2: { D6: "书记空缺已有半年，没有人管事" } } },
    ],
  },
  {
    id: "V28",
    kind: "phone-valid",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附2",
    checks: "联系方式能打通的样子",
    sentences: {
      blank: "{name}没有写书记联系方式。书记空缺的才可以不写。",
      wrong: "{name}的联系方式“{value}”不像电话号码，手机应为11位，座机请带区号，请核对。",
      "one-wrong": "{name}的联系方式里“{digits}”不像电话号码，请核对。",
      masked: "{name}的联系方式“{value}”打了星号，请写完整。",
      short: "{name}的联系方式“{value}”是短号，外单位打不通，请写手机或带区号的座机。",
      area: "{name}的座机“{digits}”请核对：0731的号码是8位，0732、0733已经并入0731。",
      other: "{name}的联系方式写的是“{value}”，请写电话号码。",
      beside: "{name}的联系方式里还写了“{beside}”，请核对是不是书记本人的号码。",
      shared: "{person}和第{row}行的{other}联系方式相同（{digits}），请核对。",
    },
    accepts: [
      { cells: { 附件2: { F6: "139 0734 1357" } } },
      { cells: { 附件2: { F6: "0734－6213456；13907341357" } } },
      { cells: { 附件2: { F6: 13_907_341_357 } } },
      { cells: { 附件2: { F6: "6213456" } } },
    ],
    rejects: [
      { cells: { 附件2: { F6: null } } },
      { cells: { 附件2: { F6: "1390734135" } } },
      { cells: { 附件2: { F6: "139****1357" } } },
      { cells: { 附件2: { F6: "661234" } } },
      { cells: { 附件2: { F6: "0731-6213456" } } },
      { cells: { 附件2: { E5: "刘建平", F5: "13807341256" } } },
    ],
  },
];
