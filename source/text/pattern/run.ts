import {createAtom, type Atom} from './atom.js';
import type {Step} from './compile.js';
import type {Edge} from './parse.js';

/**
A stretch of a text, in UTF-16 units.
*/
export type Found = {readonly start: number; readonly end: number};

/**
Runs a program over a text, all its ways side by side, so that the time grows with the text's length times the program's
and no faster (R. Pike's machine, as R. Cox describes it in “Regular Expression Matching: the Virtual Machine Approach”,
2009). What is found is what a backtracking machine finds: the leftmost, by the way that is tried first.
*/
export class Machine {
	readonly #steps: readonly Step[];
	/**
	When a step was last entered, so that it is entered once for each letter.
	*/
	readonly #entered: Uint32Array;
	/**
	Steps that are still to be entered.
	*/
	readonly #open: Uint32Array;
	/**
	What a match can begin with; undefined where it may begin with no letter.
	*/
	readonly #firsts: readonly Atom[] | undefined;
	/**
	A match can begin at the beginning of a text only.
	*/
	readonly #isBound: boolean;
	#time = 0;
	#now: Ways;
	#next: Ways;

	constructor(steps: readonly Step[]) {
		this.#steps = steps;
		this.#entered = new Uint32Array(steps.length);
		this.#open = new Uint32Array(steps.length * 2 + 1);
		const {firsts, isBound} = beginningOf(steps);
		this.#firsts = firsts;
		this.#isBound = isBound;
		this.#now = createWays(steps.length);
		this.#next = createWays(steps.length);
	}

	/**
	The first match that begins at or behind a place.

	@param isEnough - That there is one is all that matters: its end may be any.
	*/
	find(text: string, from = 0, isEnough = false): Found | undefined {
		let found: Found | undefined;
		this.#now.count = 0;
		this.#tick();
		for (let at = from; ;) {
			if (found === undefined) {
				if (this.#now.count === 0) {
					if (this.#isBound && at > 0) {
						return undefined;
					}

					at = this.#skip(text, at);
				}

				this.#enter(this.#now, 0, at, {text, at});
			} else if (this.#now.count === 0) {
				return found;
			}

			const codePoint = at < text.length ? text.codePointAt(at)! : undefined;
			const after =
				at + (codePoint !== undefined && codePoint > 0xff_ff ? 2 : 1);
			this.#tick();
			const hit = this.#advance(text, codePoint, after);
			if (hit !== undefined) {
				found = {start: hit, end: at};
				if (isEnough) {
					return found;
				}
			}

			if (codePoint === undefined) {
				return found;
			}

			at = after;
			const gone = this.#now;
			this.#now = this.#next;
			this.#next = gone;
		}
	}

	/**
	The next place at which a match can begin.
	*/
	#skip(text: string, from: number): number {
		const firsts = this.#firsts;
		if (firsts === undefined) {
			return from;
		}

		let at = from;
		while (at < text.length) {
			const codePoint = text.codePointAt(at)!;
			for (const atom of firsts) {
				if (atom(codePoint)) {
					return at;
				}
			}

			at += codePoint > 0xff_ff ? 2 : 1;
		}

		return at;
	}

	/**
	Takes all ways over one code point; where one of them is at its goal already, those behind it are given up.

	@returns Where the match of that way began.
	*/
	#advance(
		text: string,
		codePoint: number | undefined,
		after: number,
	): number | undefined {
		const {steps, starts, count} = this.#now;
		this.#next.count = 0;
		for (let index = 0; index < count; index++) {
			const at = steps[index]!;
			const step = this.#steps[at]!;
			const start = starts[index]!;
			if (step.type === 'found') {
				return start;
			}

			if (
				step.type === 'atom' &&
				codePoint !== undefined &&
				step.atom(codePoint)
			) {
				this.#enter(this.#next, at + 1, start, {text, at: after});
			}
		}

		return undefined;
	}

	#tick(): void {
		this.#time++;
		if (this.#time !== 0xff_ff_ff_ff) {
			return;
		}

		this.#entered.fill(0);
		this.#time = 1;
	}

	/**
	Adds the steps that can be had from one without a letter, the first way of a fork first.

	@param start - Where the match of this way began.
	@param place - Where in the text it is.
	*/
	#enter(
		ways: Ways,
		from: number,
		start: number,
		{text, at}: {readonly text: string; readonly at: number},
	): void {
		const open = this.#open;
		let count = 0;
		open[count++] = from;
		while (count > 0) {
			const next = open[--count]!;
			if (this.#entered[next] === this.#time) {
				continue;
			}

			this.#entered[next] = this.#time;
			const step = this.#steps[next]!;
			if (step.type === 'fork') {
				open[count++] = step.second;
				open[count++] = step.first;
			} else if (step.type !== 'edge') {
				ways.steps[ways.count] = next;
				ways.starts[ways.count] = start;
				ways.count++;
			} else if (isEdge(step.edge, text, at)) {
				open[count++] = next + 1;
			}
		}
	}
}

/**
How a program begins: with which letters, undefined where it may begin without one; and whether it does so at the
beginning of a text only.
*/
function beginningOf(steps: readonly Step[]): {
	readonly firsts: readonly Atom[] | undefined;
	readonly isBound: boolean;
} {
	const firsts: Atom[] = [];
	const seen = new Set<number>();
	const open = [0];
	let isFree = false;
	let isBound = true;
	for (let at = open.pop(); at !== undefined; at = open.pop()) {
		const step = steps[at]!;
		if (seen.has(at)) {
			continue;
		}

		seen.add(at);
		if (step.type === 'fork') {
			open.push(step.first, step.second);
			continue;
		}

		isBound &&= step.type === 'edge' && step.edge === 'beginning';
		if (step.type === 'atom') {
			firsts.push(step.atom);
		} else {
			isFree = true;
		}
	}

	return {firsts: isFree ? undefined : firsts, isBound};
}

/**
Steps that are reached, in the order in which they are tried, and where their matches began.
*/
type Ways = {
	readonly steps: Uint32Array;
	readonly starts: Uint32Array;
	count: number;
};

function createWays(length: number): Ways {
	return {
		steps: new Uint32Array(length),
		starts: new Uint32Array(length),
		count: 0,
	};
}

const isWord = createAtom(String.raw`\w`);

function isEdge(edge: Edge, text: string, at: number): boolean {
	switch (edge) {
		case 'beginning': {
			return at === 0;
		}

		case 'end': {
			return at === text.length;
		}

		default: {
			const isAfter = at > 0 && isWord(text.charCodeAt(at - 1));
			const isBefore = at < text.length && isWord(text.charCodeAt(at));
			return (isAfter !== isBefore) === (edge === 'word');
		}
	}
}
