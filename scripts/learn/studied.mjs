// Which files of labelled statements teach; those that nobody has studied are kept to measure by.

const unstudied = new Set(["held.jsonl", "unseen.jsonl", "unseen-hard.jsonl"]);

export const isStudied = (name) => name.endsWith(".jsonl") && !unstudied.has(name);
