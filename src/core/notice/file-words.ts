// What files of ours are called, behind the unit's name.

export const formsFileWord = "软弱涣散三表";
export const resultFileWord = `${formsFileWord}汇总`;
