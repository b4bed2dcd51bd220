import type {Key} from '../reader/key.js';
import {readAnswer, type Answer} from './answers.js';
import {
	controlKey,
	nameOfConsoleKey,
	nameOfSequence,
	textKeys,
} from './key-names.js';
import {readMouse} from './mouse.js';

/**
What a stretch of input was: keys of the reader's, or an answer of the terminal's.
*/
export type Input =
	| {readonly type: 'key'; readonly key: Key}
	| {readonly type: 'answer'; readonly answer: Answer};

const escape = '\u{1B}';

export type Token = {
	readonly length: number;
	readonly inputs: readonly Input[];
};

export function keyInput(name: string): Input {
	return {type: 'key', key: {type: 'key', name}};
}

/**
The first thing in `text`; nothing while it is not complete.
*/
export function readToken(text: string): Token | undefined {
	if (text.startsWith(escape)) {
		return readEscape(text);
	}

	if (isControlAt(text, 0)) {
		const name = controlKey(text.codePointAt(0) ?? 0);
		return {length: 1, inputs: name === undefined ? [] : [keyInput(name)]};
	}

	let end = 1;
	while (end < text.length && !isControlAt(text, end)) {
		end++;
	}

	return {
		length: end,
		inputs: textKeys(text.slice(0, end)).map(name => keyInput(name)),
	};
}

function isControlAt(text: string, index: number): boolean {
	const code = text.codePointAt(index) ?? 0;
	return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

function readEscape(text: string): Token | undefined {
	const introducer = text[1];
	if (introducer === undefined) {
		return undefined;
	}

	if (introducer === '[') {
		return readControlSequence(text);
	}

	if (introducer === 'O') {
		return text.length < 3
			? undefined
			: {length: 3, inputs: named(nameOfSequence('O', text[2] ?? '', ''))};
	}

	if (']PX^_'.includes(introducer)) {
		return readControlString(text);
	}

	if (introducer === escape) {
		// Two in a row are two Esc keys, unless the second begins a sequence: then it is that key with Alt.
		return text.length === 2
			? undefined
			: {length: 1, inputs: [keyInput('escape')]};
	}

	if (isControlAt(text, 1)) {
		const control = controlKey(introducer.codePointAt(0) ?? 0);
		// With a control that is no key, Alt makes none either: the Esc stands by itself.
		return control === undefined
			? {length: 1, inputs: [keyInput('escape')]}
			: {length: 2, inputs: [keyInput(`alt-${control}`)]};
	}

	const character = String.fromCodePoint(text.codePointAt(1) ?? 0);
	return {
		length: 1 + character.length,
		inputs: textKeys(character).map(name => keyInput(`alt-${name}`)),
	};
}

function named(name: string | undefined): Input[] {
	return name === undefined ? [] : [keyInput(name)];
}

function readControlSequence(text: string): Token | undefined {
	let end = 2;
	while (end < text.length && isParameter(text, end)) {
		end++;
	}

	const final = text[end];
	if (final === undefined) {
		return undefined;
	}

	if (final === '[' && end === 2) {
		const letter = text[3];
		return letter === undefined
			? undefined
			: {length: 4, inputs: named(nameOfConsoleKey(letter))};
	}

	if (final === escape || final < '@' || final > '~') {
		// Broken off: what follows is read by itself.
		return {length: end, inputs: []};
	}

	const parameters = text.slice(2, end);
	const length = end + 1;
	if (final === 'M' && parameters === '') {
		// The old form of a mouse report has three more characters.
		return text.length < length + 3
			? undefined
			: {length: length + 3, inputs: []};
	}

	const mouse = readMouse(parameters, final);
	if (mouse) {
		return {length, inputs: mouse.keys.map(key => ({type: 'key', key}))};
	}

	const answer = readAnswer(`[${parameters}${final}`);
	return answer
		? {length, inputs: [{type: 'answer', answer}]}
		: {length, inputs: named(nameOfSequence('[', final, parameters))};
}

function isParameter(text: string, index: number): boolean {
	const code = text.codePointAt(index) ?? 0;
	return code >= 0x20 && code < 0x40;
}

/**
An OSC, DCS, SOS, PM or APC: an answer or nothing; ended by ST or BEL.
*/
function readControlString(text: string): Token | undefined {
	for (let end = 2; end < text.length; end++) {
		const character = text[end];
		if (character === escape && text[end + 1] === undefined) {
			return undefined;
		}

		const isTerminator = character === escape && text[end + 1] === '\\';

		if (character === '\u{7}' || isTerminator) {
			const answer = readAnswer(text.slice(1, end));
			return {
				length: end + (isTerminator ? 2 : 1),
				inputs: answer ? [{type: 'answer', answer}] : [],
			};
		}

		if (character === escape) {
			return {length: end, inputs: []};
		}
	}

	return undefined;
}
