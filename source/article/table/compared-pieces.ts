import type {Comparison} from './compare.js';

/**
A piece of a text that was compared; of what was left out the text is empty.
*/
export type ComparedPiece = {
	readonly kind: 'kept' | 'changed' | 'omitted';
	readonly text: string;
};

/**
A text in pieces: what is as it was, what changed, and where something was left out.
*/
export function comparedPieces(
	text: string,
	{words, omissions}: Extract<Comparison, {kind: 'changed'}>,
): ComparedPiece[] {
	const edges = [
		...words.map(({start, end}) => ({start, end, kind: 'changed' as const})),
		...omissions.map(({at}) => ({
			start: at,
			end: at,
			kind: 'omitted' as const,
		})),
	].toSorted((a, b) => a.start - b.start);
	const pieces: ComparedPiece[] = [];
	let at = 0;
	const keep = (end: number) => {
		if (end > at) {
			pieces.push({kind: 'kept', text: text.slice(at, end)});
		}
	};

	for (const {start, end, kind} of edges) {
		keep(start);
		pieces.push({kind, text: text.slice(start, end)});
		at = end;
	}

	keep(text.length);
	return pieces;
}

/**
What is drawn where something was left out, with a blank towards the word beside it.
*/
export function omissionSign(isFirst: boolean, isAscii: boolean): string {
	const sign = isAscii ? '[...]' : '[…]';
	return isFirst ? `${sign} ` : ` ${sign}`;
}
