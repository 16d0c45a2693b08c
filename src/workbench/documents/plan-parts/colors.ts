// Colours: RRGGBB in plans, #RRGGBB in the grid.

export const black = "#000000";

export const bareColor = (color: string): string => color.slice(1);

export const gridColor = (color: string): string => `#${color}`;
