import {numberReader, type NumberValue} from './numbers.js';
import {dateReader, type DateValue} from './dates.js';

/**
What a cell's text stands for.
*/
export type Value =
	| NumberValue
	| DateValue
	| VersionValue
	| {readonly kind: 'empty'}
	| {readonly kind: 'flag'; readonly value: boolean}
	| {readonly kind: 'text'; readonly text: string};

/** `1.10.2`; letters after the numbers come before none, as in a release candidate. */
export type VersionValue = {
	readonly kind: 'version';
	readonly parts: readonly number[];
	readonly suffix: string;
};

/**
Reads a cell's text.
*/
export type ValueReader = (text: string) => Value;

const yes = new Set([
	'yes',
	'y',
	'true',
	'on',
	'✓',
	'✔',
	'✅',
	'☑',
	'ja',
	'oui',
	'sí',
	'да',
	'是',
]);
const no = new Set([
	'no',
	'n',
	'false',
	'off',
	'✗',
	'✘',
	'❌',
	'☐',
	'nein',
	'non',
	'нет',
	'否',
]);
const nothing = new Set(['', '-', '–', '—', 'n/a', 'na', 'none', '?', '…']);

/**
Makes a reader for the cells of one column: whether a comma or a point is the decimal mark, whether the day or the
month comes first, and whether `1.10` is a version, is told by all of them together.

@param nearby Other texts of the same table, where the column's own leave the decimal mark open.
*/
export function readerOf(
	texts: readonly string[],
	nearby?: () => Iterable<string>,
): ValueReader {
	const readNumber = numberReader(texts, nearby);
	const readDate = dateReader(texts);
	const areVersions =
		texts.some(text => /^v?\d+(?:\.\d+){2,}/iu.test(text.trim())) &&
		texts.every(text => !/,|\s\d/u.test(text));
	const known = new Map<string, Value>();
	return raw => {
		const text = raw.trim();
		const plain = simple(text, areVersions);
		if (plain !== undefined) {
			return plain;
		}

		let value = known.get(text);
		if (value === undefined) {
			value =
				text.length > longest
					? {kind: 'text', text}
					: (readFlag(text) ??
						readDate(text) ??
						readVersion(text, areVersions) ??
						readNumber(text) ?? {kind: 'text', text});
			if (known.size >= remembered) {
				known.clear();
			}

			known.set(text, value);
		}

		return value;
	};
}

/**
Longer texts are words.
*/
const longest = 60;

/**
So many texts of a column are known again.
*/
const remembered = 5000;

/**
What most cells hold, told without patterns: nothing, digits alone, words without any digit.
*/
function simple(text: string, areVersions: boolean): Value | undefined {
	let digits = 0;
	let others = 0;
	for (let index = 0; index < text.length && index <= longest; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 0x30 && unit <= 0x39) {
			digits++;
		} else {
			others++;
		}
	}

	if (digits > 0) {
		return others === 0 && digits < 16 && !areVersions
			? {
					kind: 'number',
					value: Number(text),
					measure: 'plain',
					scale: 1,
					prefix: '',
					suffix: '',
				}
			: undefined;
	}

	return nothing.has(text.toLowerCase())
		? {kind: 'empty'}
		: (readFlag(text) ?? {kind: 'text', text});
}

function readFlag(text: string): Value | undefined {
	const word = text.toLowerCase();
	if (yes.has(word)) {
		return {kind: 'flag', value: true};
	}

	return no.has(word) ? {kind: 'flag', value: false} : undefined;
}

function readVersion(text: string, areVersions: boolean): Value | undefined {
	const match =
		/^v?(?<numbers>\d+(?:\.\d+)*)(?<suffix>[ +-]?[a-z][-\w.]*)?$/iu.exec(text);
	if (match === null) {
		return undefined;
	}

	const parts = match.groups!.numbers!.split('.').map(Number);
	const isVersion = areVersions || (/^v/iu.test(text) && parts.length > 1);
	return isVersion
		? {kind: 'version', parts, suffix: match.groups!.suffix ?? ''}
		: undefined;
}
