import {compile} from './compile.js';
import {parsePattern, Unsupported} from './parse.js';
import {Machine, type Found} from './run.js';

/**
Something to look for in texts, in time that grows no faster than a text does.
*/
export type Pattern = {
	test(text: string): boolean;
	/**
	Where it is found, from left to right, so many times at most; nothing is not found.
	*/
	matches(text: string, most: number): Found[];
};

/**
The letters of a text, in any case.
*/
export function lettersPattern(letters: string): Pattern {
	const source = letters.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
	// In a pattern without choices there is nothing to go back over.
	const pattern = new RegExp(
		source,
		/^[\n\u{20}-\u{7E}]*$/u.test(letters) ? 'i' : 'iu',
	);
	const all = new RegExp(pattern, `${pattern.flags}g`);
	return {
		test: text => pattern.test(text),
		matches: (text, most) =>
			take(text.matchAll(all), most).map(({index, 0: {length}}) => ({
				start: index,
				end: index + length,
			})),
	};
}

/**
Nobody types a pattern of more UTF-16 units.
*/
const longest = 1000;

/**
A regular expression as JavaScript writes it, in any case.

It is not run by `RegExp`, which for some patterns takes time that doubles with each letter: what somebody types would
hang the program. What cannot be had in linear time, looking around and references back, is refused.

@returns The pattern, or why it cannot be searched for, in a few words.
*/
export function readPattern(
	source: string,
): {readonly pattern: Pattern} | {readonly error: string} {
	if (source.length > longest) {
		return {error: 'it is too long'};
	}

	try {
		// Only checked by it: no text is matched.
		// eslint-disable-next-line no-new
		new RegExp(source, 'iu');
		const machine = new Machine(compile(parsePattern(source)));
		return {
			pattern: {
				test: text => machine.find(text, 0, true) !== undefined,
				matches: (text, most) => take(matchesOf(machine, text), most),
			},
		};
	} catch (error: unknown) {
		if (error instanceof Unsupported || error instanceof SyntaxError) {
			return {error: error.message.split(': ').at(-1)!.toLowerCase()};
		}

		throw error;
	}
}

function* matchesOf(machine: Machine, text: string): Generator<Found, void> {
	let at = 0;
	while (at <= text.length) {
		const found = machine.find(text, at);
		if (found === undefined) {
			return;
		}

		if (found.end > found.start) {
			yield found;
			at = found.end;
		} else {
			at = found.end + (text.codePointAt(found.end)! > 0xff_ff ? 2 : 1);
		}
	}
}

function take<Item>(items: Iterable<Item>, most: number): Item[] {
	const taken: Item[] = [];
	for (const item of items) {
		if (taken.length >= most) {
			break;
		}

		taken.push(item);
	}

	return taken;
}
