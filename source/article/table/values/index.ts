import {dateReader, type DateValue} from './dates.js';
import {decimalMarkNearby} from './decimal-mark.js';
import {asciiDigits} from './digits.js';
import {withoutNotes} from './notes.js';
import {numberReader, type NumberValue} from './numbers.js';
import {isNothing} from './nothing.js';
import {readFlag, type FlagValue} from './words.js';

/**
What a cell's text stands for.
*/
export type Value =
	| NumberValue
	| DateValue
	| VersionValue
	| FlagValue
	| {readonly kind: 'empty'}
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

/**
What else a table says about the column that is read.
*/
export type Surroundings = {
	/**
	Its header.
	*/
	readonly name?: string;
	/**
	Other texts of the same table, looked at where the column's own leave open how figures are written.
	*/
	readonly nearby?: () => Iterable<string>;
};

/**
Makes a reader for the cells of one column: whether a comma or a point is the decimal mark, whether the day or the
month comes first, and whether `1.10` is a version, is told by all of them together.
*/
export function readerOf(
	texts: readonly string[],
	{name = '', nearby = () => []}: Surroundings = {},
): ValueReader {
	const bareTexts = texts.map(text => bareText(text));
	const readNumber = numberReader(bareTexts, nearby);
	const dates = dateReader(
		bareTexts,
		() => decimalMarkNearby(nearby()) === ',',
	);
	const areVersions = haveVersions(bareTexts, name);
	const known = new Map<string, Value>();
	return raw => {
		const text = raw.trim();
		const plain = simple(text, areVersions, dates.hasYears);
		if (plain !== undefined) {
			return plain;
		}

		let value = known.get(text);
		if (value === undefined) {
			const bare = bareText(text);
			value =
				text.length > longest
					? {kind: 'text', text}
					: (readWord(bare) ??
						dates.read(bare) ??
						readVersion(bare, areVersions) ??
						readNumber(bare) ?? {kind: 'text', text});
			if (known.size >= remembered) {
				known.clear();
			}

			known.set(text, value);
		}

		return value;
	};
}

const bareText = (text: string): string =>
	withoutNotes(asciiDigits(text.trim()));

/**
Longer texts are words.
*/
const longest = 60;

/**
So many texts of a column are known again.
*/
const remembered = 5000;

/**
What most cells hold, told without patterns: digits alone, words without any digit, nothing.
*/
function simple(
	text: string,
	areVersions: boolean,
	hasYears: () => boolean,
): Value | undefined {
	let digits = 0;
	let others = 0;
	for (let index = 0; index < text.length && index <= longest; index++) {
		const unit = text.charCodeAt(index);
		if (unit >= 0x30 && unit <= 0x39) {
			digits++;
		} else if (unit > 0x7e || unit === asterisk || unit === closing) {
			return undefined;
		} else {
			others++;
		}
	}

	if (digits > 0) {
		const isPlain = others === 0 && digits < 16 && !areVersions;
		return isPlain && (digits !== 4 || !hasYears())
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

	return readWord(text) ?? {kind: 'text', text};
}

/** Signs that a note or a remark ends with. */
const asterisk = 0x2a;
const closing = 0x29;

function readWord(text: string): Value | undefined {
	return isNothing(text) ? {kind: 'empty'} : readFlag(text);
}

/**
Whether `1.10` is a version: where another has three parts, or the header says so. Groups of three digits are no parts.
*/
function haveVersions(texts: readonly string[], name: string): boolean {
	return (
		(/\b(?:versions?|releases?)\b/iu.test(name) ||
			texts.some(
				text =>
					/^v?\d+(?:\.\d+){2,}/iu.test(text) &&
					!/^\d{1,3}(?:\.\d{3})+$/u.test(text),
			)) &&
		texts.every(text => !/,|\s\d/u.test(text))
	);
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
