import type {Definitions} from '../markdown/index.js';
import type {Repair} from '../model.js';

/**
What the cleaner is told about the part of an article it is given.
*/
export type CleanContext = {
	/**
	The line of the source on which the part begins, counted from 1.
	*/
	readonly firstLine: number;
	/**
	Whether the article begins, or ends, with this part.
	*/
	readonly isFirst: boolean;
	readonly isLast: boolean;
	/**
	The article's title, where it is known from elsewhere.
	*/
	readonly title?: string;
	/**
	The link references and footnotes of the whole source.
	*/
	readonly definitions?: Definitions;
	/**
	False for a repair that the reader turned off: the text is then left as it was.
	*/
	readonly allow?: (
		repair: Pick<Repair, 'kind' | 'line' | 'endLine'>,
	) => boolean;
};

/**
An act of cleaning as a pass tells it: lines are counted from 0 in the part.
*/
export type Act = {
	readonly kind: string;
	readonly act: Repair['act'];
	readonly first: number;
	readonly last: number;
	readonly before: string;
	readonly after: string;
	readonly reason: string;
};

/**
Longest text that a report quotes, in UTF-16 units.
*/
const longest = 200;

function cut(text: string): string {
	return text.length > longest ? text.slice(0, longest - 1) + '…' : text;
}

/**
The one way by which cleaning acts: whatever it does is told here first, and is not done when this says no.
*/
export class Session {
	readonly #repairs: Repair[] = [];

	constructor(readonly context: CleanContext) {}

	/**
	Tells an act. False: it has been turned off, and the text stays as it was.
	*/
	report({first, last, ...act}: Act): boolean {
		const line = this.context.firstLine + first;
		const endLine = this.context.firstLine + last;
		if (this.context.allow?.({kind: act.kind, line, endLine}) === false) {
			return false;
		}

		this.#repairs.push({
			...act,
			before: cut(act.before),
			after: cut(act.after),
			line,
			endLine,
		});
		return true;
	}

	/**
	How many acts there are so far.
	*/
	get count(): number {
		return this.#repairs.length;
	}

	/**
	All acts so far, in the order of their lines.
	*/
	repairs(): Repair[] {
		return this.#repairs.toSorted((a, b) =>
			a.line === b.line ? a.endLine - b.endLine : a.line - b.line,
		);
	}
}
