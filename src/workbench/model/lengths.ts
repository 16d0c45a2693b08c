// Points, which forms and Excel speak, and the pixels of the grid: 96 of them are 72 points.

export const toPixels = (points: number): number => (points * 96) / 72;

/** To a hundredth, as far as files tell them apart. */
export const toPoints = (pixels: number): number => Math.round(pixels * 75) / 100;
