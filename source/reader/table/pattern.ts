import {lettersPattern, readPattern} from '../../text/pattern/index.js';
import type {Filter} from './state.js';

/**
What was typed, as a pattern: plain text in any case, or `/pattern/` as JavaScript writes it. Or a sentence on why not.
*/
export function patternOf(text: string): Filter | {readonly error: string} {
	const isWritten =
		text.length > 2 && text.startsWith('/') && text.endsWith('/');
	if (!isWritten) {
		return {text, pattern: lettersPattern(text)};
	}

	const read = readPattern(text.slice(1, -1));
	return 'error' in read
		? {error: `no pattern: ${read.error}`}
		: {text, pattern: read.pattern};
}
