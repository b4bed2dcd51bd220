/**
Whether a cell holds a figure: digits, and no letter.
*/
export const isFigure = (cell: string): boolean =>
	/\d/.test(cell) && !/\p{Letter}/u.test(cell);
