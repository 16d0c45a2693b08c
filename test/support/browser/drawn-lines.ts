// Straight lines in a screenshot. The browser itself takes the picture apart.
import type { Page } from "playwright-core";
import type { Point } from "./grid";

export interface DrawnLines {
  /** Where vertical lines cross the point's height, in pixels from the left. */
  readonly vertical: readonly number[];
  /** Where horizontal lines cross the point's place, in pixels from the top. */
  readonly horizontal: readonly number[];
}

/**
 * Lines that are dark on both sides of the point's height (or place) for longer than any stroke of a letter there; from
 * `top` on, below which the grid is. A line of several pixels counts once.
 */
export async function linesThrough(page: Page, at: Point, top: number): Promise<DrawnLines> {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(
    async ({ picture: png, at: { x, y }, top: start }) => {
      const reach = 9;
      // The page's policy lets it fetch nothing, not even from itself as data.
      const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes]));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("No canvas");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const isDark = (column: number, row: number): boolean => {
        const pixel = 4 * (Math.round(row) * image.width + Math.round(column));
        // Black, not the blue of what is selected.
        return Math.max(...data.slice(pixel, pixel + 3)) < 128;
      };
      const offsets = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
      const places = (begin: number, end: number, isLine: (place: number) => boolean): number[] => {
        const found: number[] = [];
        for (let place = Math.ceil(begin); place < end; place += 1)
          if (isLine(place) && !isLine(place - 1)) found.push(place);
        return found;
      };
      return {
        vertical: places(0, image.width, (place) =>
          offsets.every((offset) => isDark(place, y + offset)),
        ),
        horizontal: places(start, image.height, (place) =>
          offsets.every((offset) => isDark(x + offset, place)),
        ),
      };
    },
    { picture, at, top },
  );
}
