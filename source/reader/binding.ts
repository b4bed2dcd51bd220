/**
A view that keys act in.
*/
export type Mode =
	| 'article'
	| 'contents'
	| 'repairs'
	| 'source'
	| 'links'
	| 'hits'
	| 'table'
	| 'row'
	| 'keys'
	| 'library'
	| 'prompt';

/**
One row of the key table: it feeds the handler, the status line's hints, the help and the readme.
*/
export type Binding = {
	/**
	Names the act, `next-section`.
	*/
	readonly command: string;
	/**
	Key names as in `Key`; two for a sequence are joined by a blank: `y s`, `m *` (any key).
	*/
	readonly keys: readonly string[];
	/**
	For the help: `next section`.
	*/
	readonly label: string;
	/**
	For the status line, where the key matters enough: `section`.
	*/
	readonly hint?: string;
	/**
	Heading in the help: `move`, `tables`, `find` …
	*/
	readonly group: string;
	readonly mode: Mode;
};
