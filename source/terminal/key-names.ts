import {graphemes} from '../text/width.js';

const letters = new Map([
	['A', 'up'],
	['B', 'down'],
	['C', 'right'],
	['D', 'left'],
	['F', 'end'],
	['H', 'home'],
	['P', 'f1'],
	['Q', 'f2'],
	['R', 'f3'],
	['S', 'f4'],
	['Z', 'shift-tab'],
	['M', 'enter'],
]);

const numbers = new Map([
	[1, 'home'],
	[2, 'insert'],
	[3, 'delete'],
	[4, 'end'],
	[5, 'page-up'],
	[6, 'page-down'],
	[7, 'home'],
	[8, 'end'],
	[11, 'f1'],
	[12, 'f2'],
	[13, 'f3'],
	[14, 'f4'],
	[15, 'f5'],
	[17, 'f6'],
	[18, 'f7'],
	[19, 'f8'],
	[20, 'f9'],
	[21, 'f10'],
	[23, 'f11'],
	[24, 'f12'],
]);

/**
The linux console's own names for its first five function keys.
*/
const consoleLetters = new Map([
	['A', 'f1'],
	['B', 'f2'],
	['C', 'f3'],
	['D', 'f4'],
	['E', 'f5'],
]);

/**
The name of a key that sends a sequence; nothing where the sequence is not known.
@param introducer `[` for CSI, `O` for SS3.
@param final
@param parameters What stands between introducer and final letter.
*/
export function nameOfSequence(
	introducer: '[' | 'O',
	final: string,
	parameters: string,
): string | undefined {
	if (introducer === 'O') {
		return letters.get(final) ?? keypad(final);
	}

	if (!/^[\d;]*$/.test(parameters)) {
		return undefined;
	}

	const [first, modifiers] = parameters.split(';').map(Number);
	const name = final === '~' ? numbers.get(first ?? 0) : letters.get(final);
	return name === undefined || final === 'M'
		? undefined
		: modifierPrefix(modifiers) + name;
}

/**
The name of a linux console function key, `CSI [ A`.
*/
export function nameOfConsoleKey(letter: string): string | undefined {
	return consoleLetters.get(letter);
}

/**
The keypad in application mode: operators, comma, full stop and digits.
*/
function keypad(final: string): string | undefined {
	const code = final.codePointAt(0) ?? 0;
	return code >= 0x6a && code <= 0x79
		? String.fromCodePoint(code - 0x40)
		: undefined;
}

function modifierPrefix(modifiers: number | undefined): string {
	const bits = modifiers === undefined || modifiers < 2 ? 0 : modifiers - 1;
	const names = [
		[4, 'ctrl-'],
		[2, 'alt-'],
		[1, 'shift-'],
	] as const;
	return names
		.filter(([bit]) => (bits & bit) !== 0)
		.map(([, name]) => name)
		.join('');
}

/**
The name of the key that sends this control character; nothing for those that no key sends.
*/
export function controlKey(code: number): string | undefined {
	if (code === 9) {
		return 'tab';
	}

	if (code === 10 || code === 13) {
		return 'enter';
	}

	if (code === 8 || code === 0x7f) {
		return 'backspace';
	}

	return code >= 1 && code <= 26
		? `ctrl-${String.fromCodePoint(code + 0x60)}`
		: undefined;
}

/**
The names of the keys that typed this text, a grapheme each.
*/
export function textKeys(text: string): string[] {
	return [...graphemes(text)]
		.map(grapheme => grapheme.text)
		.filter(name => name !== '\u{FFFD}')
		.map(name => (name === ' ' ? 'space' : name));
}
