import type {Binding, Mode} from './binding.js';

const row = (
	mode: Mode,
	group: string,
	command: string,
	keys: string,
	label: string,
	hint?: string,
): Binding => ({
	mode,
	group,
	command,
	// A comma parts the keys; the key itself is called `comma`.
	keys: keys.split(', '),
	label,
	...(hint !== undefined && {hint}),
});

const article = (
	group: string,
	command: string,
	keys: string,
	label: string,
	hint?: string,
) => row('article', group, command, keys, label, hint);

/**
What the keys do in the article. Where less and vim agree, so does this table.
*/
export const articleBindings: readonly Binding[] = [
	article('Move', 'line-down', 'j, down, ctrl-e, ctrl-n', 'a line down'),
	article('Move', 'line-up', 'k, up, ctrl-y', 'a line up'),
	article('Move', 'half-down', 'd, ctrl-d', 'half a screen down'),
	article('Move', 'half-up', 'u, ctrl-u', 'half a screen up'),
	article(
		'Move',
		'screen-down',
		'space, f, page-down, ctrl-f',
		'a screen down; the last line read is marked',
	),
	article('Move', 'screen-up', 'b, page-up, ctrl-b', 'a screen up'),
	article('Move', 'top', 'g, home', 'the beginning'),
	article('Move', 'bottom', 'G, end', 'the end'),

	article('Sections', 'next-section', ']', 'next section', 'section'),
	article('Sections', 'previous-section', '[', 'previous section'),
	article(
		'Sections',
		'section-number',
		'1, 2, 3, 4, 5, 6, 7, 8, 9',
		'that section',
	),
	article('Sections', 'parent-section', 'p', 'the section above this one'),
	article('Sections', 'contents', 't', 'contents', 'contents'),

	article('Tables', 'next-table', '}', 'next table', 'table'),
	article('Tables', 'previous-table', '{', 'previous table'),
	article(
		'Tables',
		'follow',
		'enter',
		'open what is here: table, link, fold, note',
		'open',
	),
	article(
		'Tables',
		'gather',
		'J',
		'join the tables that share their first header, aspect by aspect',
	),

	article('Stops', 'next-stop', 'tab', 'next link, table, fold or footnote'),
	article('Stops', 'previous-stop', 'shift-tab', 'previous one'),
	article('Stops', 'back', 'backspace, H', 'go back'),
	article('Stops', 'forward', 'L', 'go forward again'),
	article('Stops', 'peek', 'K', 'peek at a footnote or an address'),
	article('Stops', 'links', 'F', 'all links, numbered'),

	article('Find', 'find', '/', 'find as you type', 'find'),
	article('Find', 'next-hit', 'n', 'next hit; with no search, next section'),
	article('Find', 'previous-hit', 'N', 'previous hit, or section'),

	article('Cleaning', 'repairs', 'r', 'what cleaning did'),
	article('Cleaning', 'source', 'o', 'the source text beside'),

	article('Marks', 'mark', 'm *', 'mark this place with a letter'),
	article('Marks', 'to-mark', "' *", "go to a mark; '' back"),

	article('Copy', 'copy-section', 'y s', 'copy the section'),
	article('Copy', 'copy-table', 'y t', 'copy the table'),
	article('Copy', 'copy-code', 'y c', 'copy the code'),
	article('Copy', 'copy-link', 'y l', 'copy the link'),
	article('Copy', 'copy-all', 'y a', 'copy the whole article'),

	article('View', 'wider', '+', 'measure wider'),
	article('View', 'narrower', '-', 'measure narrower'),
	article('View', 'default-measure', '=', 'measure as it was'),
	article('View', 'theme', 'T', 'next theme'),
	article('View', 'edit', 'e', 'open in your editor'),
	article('View', 'reload', 'R', 'read the file again'),
	article('View', 'repaint', 'ctrl-l', 'repaint the screen'),
	article('View', 'suspend', 'ctrl-z', 'suspend'),
	article('View', 'keys', '?, f1', 'these keys', 'keys'),
	article('View', 'cancel', 'escape', 'cancel; never quits'),
	article('View', 'quit', 'q', 'back one level, and at the top quit'),
	article('View', 'quit-at-once', 'ctrl-c', 'quit'),
];

const list = (
	command: string,
	keys: string,
	label: string,
	hint?: string,
): Binding => row('contents', 'In a list', command, keys, label, hint);

/**
What the keys do in contents, repairs, links, hits and the list of briefs.
*/
export const listBindings: readonly Binding[] = [
	list('list-down', 'j, down, ctrl-n', 'an entry down'),
	list('list-up', 'k, up, ctrl-p', 'an entry up'),
	list('list-page-down', 'space, d, page-down, ctrl-d', 'a screen down'),
	list('list-page-up', 'b, u, page-up, ctrl-u', 'a screen up'),
	list('list-top', 'g, home', 'the first entry'),
	list('list-bottom', 'G, end', 'the last entry'),
	list('list-enter', 'enter', 'go there', 'go'),
	list('list-fold', 'h, left', 'contents: fold', 'fold'),
	list('list-unfold', 'l, right', 'contents: unfold'),
	list('list-filter', '/', 'filter by typing', 'filter'),
	list('list-toggle', 'x', 'repairs: turn this one off or on', 'off/on'),
	list('source', 'o', 'repairs: the source text beside', 'source'),
	list('repaint', 'ctrl-l', 'repaint the screen'),
	list('suspend', 'ctrl-z', 'suspend'),
	list('keys', '?, f1', 'these keys'),
	list('list-close', 'q, escape, backspace', 'back to the article', 'back'),
	list('quit-at-once', 'ctrl-c', 'quit'),
];

const matches = (pattern: string, name: string): boolean =>
	pattern === name ||
	(pattern === 'any' && name.length > 0) ||
	(pattern === '*' && [...name].length === 1);

/**
Finds what a key means.

@param bindings
@param name
@param prefix - The first key of a sequence that is under way, or undefined.
@returns The binding; `'prefix'` when the key begins a sequence; undefined when it means nothing.
*/
export const lookUp = (
	bindings: readonly Binding[],
	name: string,
	prefix?: string,
): Binding | 'prefix' | undefined => {
	let isBegins = false;
	for (const binding of bindings) {
		for (const keys of binding.keys) {
			const [first, second] = keys.split(' ') as [string, string | undefined];
			if (prefix === undefined) {
				if (second === undefined && first === name) {
					return binding;
				}

				isBegins ||= second !== undefined && first === name;
			} else if (
				first === prefix &&
				second !== undefined &&
				matches(second, name)
			) {
				return binding;
			}
		}
	}

	return isBegins ? 'prefix' : undefined;
};

const shown: Readonly<Record<string, string>> = {
	down: '↓',
	up: '↑',
	left: '←',
	right: '→',
	space: 'Space',
	enter: '⏎',
	tab: 'Tab',
	'shift-tab': 'Shift-Tab',
	escape: 'Esc',
	backspace: 'Backspace',
	'page-down': 'PgDn',
	'page-up': 'PgUp',
	home: 'Home',
	end: 'End',
	f1: 'F1',
};

const asciiShown: Readonly<Record<string, string>> = {
	...shown,
	down: 'Down',
	up: 'Up',
	left: 'Left',
	right: 'Right',
	enter: 'Enter',
};

/**
A key as the help and the readme name it.
*/
export const keyLabel = (keys: string, ascii = false): string =>
	keys
		.split(' ')
		.map(name => {
			const label = (ascii ? asciiShown : shown)[name];
			if (label !== undefined) {
				return label;
			}

			return name.startsWith('ctrl-')
				? `Ctrl-${name.slice(5).toUpperCase()}`
				: name === '*'
					? 'x'
					: name;
		})
		.join(' ');
