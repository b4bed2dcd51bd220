import type {Block, Repair} from '../../article/model.js';
import type {State} from '../state.js';
import type {Entry} from './entry.js';

const marks: Readonly<Record<Repair['act'], readonly [string, string]>> = {
	repaired: ['~', '~'],
	folded: ['–', '-'],
	flagged: ['?', '?'],
};

/**
Names a repair so that it can be turned off: the same on every run over the same source.
*/
export const repairKey = ({
	kind,
	line,
}: Pick<Repair, 'kind' | 'line'>): string => `${kind}:${line}`;

/**
The block that shows what became of a source line: the last that begins at or before it.
*/
export const blockAtLine = (blocks: readonly Block[], line: number): number => {
	let found = 0;
	for (const [index, block] of blocks.entries()) {
		if (block.line <= line) {
			found = index;
		}
	}

	return found;
};

/**
A few words of the source are enough to know it by.
*/
const oneLine = (text: string): string =>
	text.slice(0, 120).replaceAll(/\s+/g, ' ').trim();

/**
What cleaning did, act by act, and what the reader turned off, in the order of the source.
*/
export const repairEntries = ({index, off}: State): readonly Entry[] =>
	[...index.repairs, ...off.values()]
		.toSorted((a, b) =>
			a.part === b.part ? a.repair.line - b.repair.line : a.part - b.part,
		)
		.map(({repair, part}) => ({
			text: `${repair.kind.replaceAll('-', ' ')}: ${oneLine(repair.before)}`,
			reason: repair.reason,
			detail:
				repair.line === repair.endLine
					? `line ${repair.line}`
					: `lines ${repair.line}–${repair.endLine}`,
			depth: 0,
			mark: marks[repair.act],
			repair: {repair, part},
			off: off.has(repairKey(repair)),
		}));
