import type {Filter} from './state.js';

/**
What was typed, as a pattern: plain text in any case, or `/pattern/` as JavaScript writes it. Or a sentence on why not.
*/
export function patternOf(text: string): Filter | {readonly error: string} {
	const written =
		text.length > 2 && text.startsWith('/') && text.endsWith('/')
			? text.slice(1, -1)
			: undefined;
	if (written === undefined) {
		return {
			text,
			pattern: new RegExp(
				text.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`),
				/^[\n\u{20}-\u{7E}]*$/u.test(text) ? 'i' : 'iu',
			),
		};
	}

	try {
		return {text, pattern: new RegExp(written, 'iu')};
	} catch (error) {
		const reason =
			error instanceof Error ? (error.message.split(': ').at(-1) ?? '') : '';
		return {error: `no pattern: ${reason.toLowerCase()}`};
	}
}
