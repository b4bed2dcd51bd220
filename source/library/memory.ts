import type {TableForm} from '../layout/line.js';

/**
A place in an article that is found again after the source was edited: the anchor, and the source line it stands on.
*/
export type KeptPlace = {
	readonly part: number;
	readonly block: number;
	/**
	In the block's plain text, in UTF-16 units.
	*/
	readonly start: number;
	/**
	Rows above it.
	*/
	readonly above: number;
	/**
	Where the block's first line begins in the source, in UTF-16 units.
	*/
	readonly at: number;
	/**
	The beginning of that line.
	*/
	readonly words: string;
};

/**
What is remembered of one article.
*/
export type Memory = {
	/**
	As the reader knows the article; for a person who looks into the file.
	*/
	readonly name: string;
	/**
	Of the source, in UTF-16 units.
	*/
	readonly length: number;
	/**
	How much of the source stands above the screen, from 0 to 1.
	*/
	readonly progress: number;
	readonly place?: KeptPlace;
	/**
	By letter.
	*/
	readonly marks: Readonly<Record<string, KeptPlace>>;
	/**
	The reader's own measure, in columns.
	*/
	readonly measure?: number;
	/**
	Folds that are open, as `part:block`.
	*/
	readonly open: readonly string[];
	/**
	Layouts that the reader chose, by table number.
	*/
	readonly forms: Readonly<Record<string, TableForm>>;
};

/**
No file of state is longer, in bytes.
*/
export const longestFile = 65_536;

/**
So many characters of a line are enough to know it again.
*/
export const longestWords = 80;

const version = 1;
const mostFolds = 1000;
const forms = new Set(['grid', 'open', 'banded', 'cards']);

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && (value as number) >= 0;

const isPlace = (value: unknown): value is KeptPlace =>
	isFields(value) &&
	isCount(value.part) &&
	isCount(value.block) &&
	isCount(value.start) &&
	isCount(value.above) &&
	isCount(value.at) &&
	typeof value.words === 'string' &&
	value.words.length <= longestWords;

const readPlace = ({
	part,
	block,
	start,
	above,
	at,
	words,
}: KeptPlace): KeptPlace => ({
	part,
	block,
	start,
	above,
	at,
	words,
});

const isForm = (value: unknown): value is TableForm =>
	typeof value === 'string' && forms.has(value);

function pick<T>(
	value: unknown,
	key: RegExp,
	is: (entry: unknown) => entry is T,
): Record<string, T> {
	const picked: Record<string, T> = {};
	for (const [name, entry] of Object.entries(isFields(value) ? value : {})) {
		if (key.test(name) && is(entry)) {
			picked[name] = entry;
		}
	}

	return picked;
}

/**
Reads what `formatMemory()` wrote, field by field: what has another shape than it should is left out.

@returns Undefined when it is not a memory at all.
*/
export function parseMemory(text: string): Memory | undefined {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return undefined;
	}

	if (
		!isFields(value) ||
		value.version !== version ||
		typeof value.name !== 'string' ||
		!isCount(value.length)
	) {
		return undefined;
	}

	const {name, length, progress, place, marks, measure, open} = value;
	const kept = pick(marks, /^[a-z]$/i, isPlace);
	return {
		name,
		length,
		progress:
			typeof progress === 'number' && progress >= 0 && progress <= 1
				? progress
				: 0,
		...(isPlace(place) && {place: readPlace(place)}),
		marks: Object.fromEntries(
			Object.entries(kept).map(([letter, mark]) => [letter, readPlace(mark)]),
		),
		...(isCount(measure) && measure >= 20 && measure <= 1000 && {measure}),
		open: (Array.isArray(open) ? (open as unknown[]) : [])
			.filter(
				(fold): fold is string =>
					typeof fold === 'string' && /^\d{1,9}:\d{1,9}$/.test(fold),
			)
			.slice(0, mostFolds),
		forms: pick(value.forms, /^\d{1,9}$/, isForm),
	};
}

/**
A memory as its file holds it.
*/
export const formatMemory = (memory: Memory): string =>
	JSON.stringify({version, ...memory}, undefined, '\t') + '\n';
