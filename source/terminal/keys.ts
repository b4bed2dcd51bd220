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

export type KeySplitter = {
	/**
	Takes what was read, however it was cut, and gives what is complete.
	*/
	feed(text: string): Input[];
	/**
	What is held back: an Esc that may begin a sequence, the beginning of a sequence or of a paste.
	*/
	readonly held: 'nothing' | 'escape' | 'sequence' | 'paste';
	/**
	Gives up waiting for the rest of what is held: a lone Esc is a key, half a paste is a paste, half a sequence is nothing.
	*/
	flush(): Input[];
};

const escape = '\u{1B}';
const pasteStart = `${escape}[200~`;
const pasteEnd = `${escape}[201~`;
const longestPaste = 1_000_000;
const longestSequence = 4096;

/**
Splits terminal input into keys, as ECMA-48 and xterm's ctlseqs describe them.

Several keys in one read are several keys; a sequence may be cut anywhere between reads. A sequence that nobody knows is
dropped whole: its letters never act as keys.
*/
export function createKeySplitter(): KeySplitter {
	let pending = '';
	/**
	What was pasted so far; nothing outside a paste.
	*/
	let paste: string | undefined;

	const endPaste = (): Input[] => {
		const text = paste ?? '';
		paste = undefined;
		return [{type: 'key', key: {type: 'paste', text}}];
	};

	const feedPaste = (): Input[] => {
		const end = pending.indexOf(pasteEnd);
		if (end === -1) {
			// The end mark itself may be cut: its beginning waits.
			const kept = lengthOfCutMark(pending);
			addToPaste(pending.slice(0, pending.length - kept));
			pending = pending.slice(pending.length - kept);
			return [];
		}

		addToPaste(pending.slice(0, end));
		pending = pending.slice(end + pasteEnd.length);
		return endPaste();
	};

	const addToPaste = (text: string): void => {
		paste = ((paste ?? '') + text).slice(0, longestPaste);
	};

	const drain = (): Input[] => {
		const inputs: Input[] = [];
		while (pending !== '') {
			if (paste !== undefined) {
				inputs.push(...feedPaste());
				if (paste !== undefined) {
					break;
				}

				continue;
			}

			if (pending.startsWith(pasteStart)) {
				pending = pending.slice(pasteStart.length);
				paste = '';
				continue;
			}

			const token = readToken(pending);
			if (!token) {
				pending = pending.length > longestSequence ? '' : pending;
				break;
			}

			pending = pending.slice(token.length);
			inputs.push(...token.inputs);
		}

		return inputs;
	};

	return {
		get held() {
			if (paste !== undefined) {
				return 'paste';
			}

			return pending === ''
				? 'nothing'
				: pending === escape || pending === escape + escape
					? 'escape'
					: 'sequence';
		},
		feed(text) {
			pending += text;
			return drain();
		},
		flush() {
			const rest = pending;
			pending = '';
			if (paste !== undefined) {
				addToPaste(rest);
				return endPaste();
			}

			return rest === escape || rest === escape + escape
				? [...rest].map(() => keyInput('escape'))
				: [];
		},
	};
}

type Token = {readonly length: number; readonly inputs: readonly Input[]};

function keyInput(name: string): Input {
	return {type: 'key', key: {type: 'key', name}};
}

/**
How many characters at the end of a text may be the beginning of the mark that ends a paste.
*/
function lengthOfCutMark(text: string): number {
	for (let length = pasteEnd.length - 1; length > 0; length--) {
		if (text.endsWith(pasteEnd.slice(0, length))) {
			return length;
		}
	}

	return 0;
}

/**
The first thing in `text`; nothing while it is not complete.
*/
function readToken(text: string): Token | undefined {
	if (text.startsWith(escape)) {
		return readEscape(text);
	}

	const code = text.codePointAt(0) ?? 0;
	if (code < 0x20 || (code >= 0x7f && code < 0xa0)) {
		const name = controlKey(code);
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

	const [grapheme] = textKeys(text.slice(1, 3));
	const control = controlKey(introducer.codePointAt(0) ?? 0);
	const name = control ?? grapheme;
	return {
		length: 1 + (control === undefined ? (grapheme?.length ?? 1) : 1),
		inputs: name === undefined ? [] : [keyInput(`alt-${name}`)],
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
