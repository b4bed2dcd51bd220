import {keyInput, readToken, type Input} from './tokens.js';

export type {Input} from './tokens.js';

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
				if (pending.length > longestSequence) {
					pending = shortened(pending);
				}

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

/**
A sequence without what came of it so far, which is of no use: how it begins, and the last character, which may begin its
end.
*/
function shortened(sequence: string): string {
	return sequence.slice(0, 2) + sequence.slice(-1);
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
