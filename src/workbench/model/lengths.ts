// Points, which forms and Excel speak, and the pixels of the grid: 96 of them are 72 points.

export const toPixels = (points: number): number => (points * 96) / 72;

export const toPoints = (pixels: number): number => (pixels * 72) / 96;
