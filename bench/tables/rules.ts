/*
How others share a width out to columns, as short functions to compare with; written from their descriptions. Each takes
the columns' least and natural widths and the space for content, and gives widths.
*/

export type Measured = {
	/**
	Columns of the longest word.
	*/
	readonly least: number;
	readonly natural: number;
	/**
	The median of the cells' natural widths.
	*/
	readonly median: number;
};

export type Rule = (
	columns: readonly Measured[],
	available: number,
) => number[];

const sum = (values: readonly number[]) =>
	values.reduce((total, value) => total + value, 0);

/**
Takes from the widest until all fit, words cut where need be: rich's tables.
*/
export const rich: Rule = (columns, available) => {
	const widths = columns.map(({natural}) => natural);
	for (let excess = sum(widths) - available; excess > 0; excess--) {
		widths[widths.indexOf(Math.max(...widths))]!--;
	}

	return widths;
};

/**
Takes from columns over half the table, then from those furthest over their median cell, then from the widest: lipgloss.
*/
export const lipgloss: Rule = (columns, available) => {
	const widths = columns.map(({natural}) => natural);
	for (let excess = sum(widths) - available; excess > 0; excess--) {
		const widest = widths.indexOf(Math.max(...widths));
		const over = widths.map((width, column) => width - columns[column]!.median);
		const furthest = over.indexOf(Math.max(...over));
		const column =
			widths[widest]! > available / 2 || over[furthest]! <= 0
				? widest
				: furthest;
		widths[column]!--;
	}

	return widths.map(width => Math.max(1, width));
};

/**
Shares what is left above the least widths out by what each column could still use: CSS 2.1's automatic layout.
*/
export const css: Rule = (columns, available) => {
	const spare = available - sum(columns.map(({least}) => least));
	const wanted = sum(columns.map(({least, natural}) => natural - least));
	return spare <= 0
		? rich(columns, available)
		: columns.map(
				({least, natural}) =>
					least + Math.floor((spare * (natural - least)) / Math.max(1, wanted)),
			);
};
