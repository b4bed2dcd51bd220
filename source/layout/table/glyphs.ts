/**
What a grid is drawn with.
*/
export type Glyphs = {
	readonly vertical: string;
	readonly horizontal: string;
	/**
	Left end, crossing and right end of the rules above, between and below the rows.
	*/
	readonly top: readonly [string, string, string];
	readonly middle: readonly [string, string, string];
	readonly bottom: readonly [string, string, string];
};

const box: Glyphs = {
	vertical: '│',
	horizontal: '─',
	top: ['┌', '┬', '┐'],
	middle: ['├', '┼', '┤'],
	bottom: ['└', '┴', '┘'],
};

const plain: Glyphs = {
	vertical: '|',
	horizontal: '-',
	top: ['+', '+', '+'],
	middle: ['+', '+', '+'],
	bottom: ['+', '+', '+'],
};

/**
Box drawing, or ASCII where nothing else may be drawn.
*/
export function glyphs(ascii: boolean): Glyphs {
	return ascii ? plain : box;
}
