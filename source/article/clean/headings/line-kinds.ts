/**
A line of the article as the cleaner sees it: its visible text and what its form says that it is.

`plain` is any line without a marker, so paragraphs, lost headings, captions and bylines alike.
*/
export type PlainLine = {
	readonly text: string;
	readonly kind:
		| 'plain'
		| 'item'
		| 'table'
		| 'quote'
		| 'code'
		| 'image'
		| 'blank'
		| 'heading'
		| 'delimiter'
		| 'pipe'
		| 'dash';
};

/**
Kinds as numbers, so that a score card can bin them. `edge` is the outside of the article.
*/
export const kindCodes = {
	edge: 0,
	blank: 0,
	plain: 1,
	item: 2,
	table: 3,
	delimiter: 3,
	quote: 4,
	code: 5,
	image: 6,
	heading: 7,
	pipe: 8,
	dash: 8,
	/** An item that begins with a number: a heading may, too. */
	numbered: 9,
	/** A plain line that a look-alike pattern names: a credit, a date, an address, code. */
	furniture: 10,
} as const;
