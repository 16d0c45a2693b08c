// Logistic regression over parts of texts: which weights tell best, of all statements, those that describe a standard.

const rounds = 12;
const rate = 0.5;
const shrinking = 1e-5;

/** Numbers between 0 and 1, the same ones each time. */
function makeRandom() {
  let state = 12345;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(order, random) {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other], order[index]];
  }
}

/** One step towards saying of the parts what is due; rates fall with what a weight has learned already. */
function step({ weights, learned }, parts, due) {
  const bias = weights.length - 1;
  const share = 1 / Math.sqrt(parts.length);
  let sum = weights[bias];
  for (const part of parts) sum += weights[part] * share;
  const wrong = 1 / (1 + Math.exp(-sum)) - due;
  for (const part of parts) {
    const slope = wrong * share + shrinking * weights[part];
    learned[part] += slope * slope;
    weights[part] -= (rate * slope) / Math.sqrt(learned[part] + 1e-3);
  }
  weights[bias] -= 0.02 * wrong;
}

/** `statements`: {parts, standards}; answers for each standard the weights by place, and behind them that of any text. */
export function learn(statements, places) {
  const random = makeRandom();
  return [1, 2, 3, 4, 5, 6].map((standard) => {
    const model = {
      weights: new Float64Array(places + 1),
      learned: new Float64Array(places).fill(1e-6),
    };
    const order = statements.map((_, index) => index);
    for (let round = 0; round < rounds; round += 1) {
      shuffle(order, random);
      for (const index of order) {
        const { parts, standards } = statements[index];
        step(model, parts, standards.includes(standard) ? 1 : 0);
      }
    }
    return model.weights;
  });
}

/** One letter a weight. */
export const toLetters = (weights, { letters, fraction }) =>
  Array.from(weights, (weight) => {
    const at = Math.round(weight * fraction) + letters.length / 2;
    return letters.charAt(Math.max(0, Math.min(letters.length - 1, at)));
  }).join("");
