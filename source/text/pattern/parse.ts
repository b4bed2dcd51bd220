/**
A pattern taken apart.
*/
export type Node =
	/**
	One code point: a letter, a class, an escape, as written.
	*/
	| {readonly type: 'atom'; readonly source: string}
	| {readonly type: 'sequence'; readonly nodes: readonly Node[]}
	| {readonly type: 'choice'; readonly nodes: readonly Node[]}
	| {
			readonly type: 'repeat';
			readonly node: Node;
			readonly least: number;
			/**
			May be Infinity.
			*/
			readonly most: number;
			readonly isLazy: boolean;
	  }
	| {readonly type: 'edge'; readonly edge: Edge};

/**
Where in a text a match may stand: at its beginning or end, where a word begins or ends, or where none does.
*/
export type Edge = 'beginning' | 'end' | 'word' | 'no word';

const edges = new Map<string, Edge>([
	['^', 'beginning'],
	['$', 'end'],
	[String.raw`\b`, 'word'],
	[String.raw`\B`, 'no word'],
]);

/**
What cannot be searched for in linear time.
*/
export class Unsupported extends Error {}

/**
Takes apart a pattern that `RegExp` accepts with the flag `u`; groups catch nothing, whatever their names.

@throws Unsupported for what looks ahead or behind, refers back, or sets flags.
*/
export function parsePattern(source: string): Node {
	const parser = new Parser(source);
	return parser.choice();
}

class Parser {
	readonly #source: string;
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	choice(): Node {
		const nodes = [this.#sequence()];
		while (this.#take('|')) {
			nodes.push(this.#sequence());
		}

		return nodes.length === 1 ? nodes[0]! : {type: 'choice', nodes};
	}

	#sequence(): Node {
		const nodes: Node[] = [];
		while (this.#at < this.#source.length && !this.#sees('|', ')')) {
			nodes.push(this.#repeated(this.#single()));
		}

		return nodes.length === 1 ? nodes[0]! : {type: 'sequence', nodes};
	}

	#single(): Node {
		if (this.#take('(')) {
			return this.#group();
		}

		const source = this.#sees('[')
			? this.#match(/\[(?:\\.|[^\\\]])*\]/suy)
			: this.#sees('\\')
				? this.#escape()
				: this.#next();
		const edge = edges.get(source);
		return edge === undefined ? {type: 'atom', source} : {type: 'edge', edge};
	}

	#group(): Node {
		if (this.#sees('?') && this.#match(/\?(?:<\w+>|:)/uy) === '') {
			throw new Unsupported('groups with ? cannot be searched for here');
		}

		const node = this.choice();
		this.#take(')');
		return node;
	}

	/**
	An escape as written; both halves where two of them make one letter.
	*/
	#escape(): string {
		if (this.#match(/\\(?:[1-9]|k<)/uy) !== '') {
			throw new Unsupported('references back cannot be searched for here');
		}

		return this.#match(
			/\\(?:u[Dd][89ABab][\dA-Fa-f]{2}\\u[Dd][C-Fc-f][\dA-Fa-f]{2}|u\{[\dA-Fa-f]+\}|u[\dA-Fa-f]{4}|[Pp]\{[^}]*\}|x[\dA-Fa-f]{2}|c[A-Za-z]|.)/suy,
		);
	}

	#repeated(node: Node): Node {
		const written = this.#match(/(?:[*+?]|\{\d+(?:,\d*)?\})\??/uy);
		if (written === '') {
			return node;
		}

		const [least, most] = boundsOf(written);
		return {
			type: 'repeat',
			node,
			least,
			most,
			isLazy: written.length > 1 && written.endsWith('?'),
		};
	}

	#sees(...signs: readonly string[]): boolean {
		return signs.includes(this.#source.charAt(this.#at));
	}

	#take(sign: string): boolean {
		const isThere = this.#sees(sign);
		this.#at += isThere ? sign.length : 0;
		return isThere;
	}

	#next(): string {
		const letter = String.fromCodePoint(this.#source.codePointAt(this.#at)!);
		this.#at += letter.length;
		return letter;
	}

	/**
	What a sticky pattern finds here, taken; empty for nothing.
	*/
	#match(pattern: RegExp): string {
		pattern.lastIndex = this.#at;
		const [found = ''] = pattern.exec(this.#source) ?? [];
		this.#at += found.length;
		return found;
	}
}

function boundsOf(written: string): readonly [least: number, most: number] {
	switch (written.charAt(0)) {
		case '*': {
			return [0, Infinity];
		}

		case '+': {
			return [1, Infinity];
		}

		case '?': {
			return [0, 1];
		}

		default: {
			const [least = '', most] = written
				.replaceAll(/[?{}]/gu, '')
				.split(',', 2);
			return [
				Number(least),
				most === undefined
					? Number(least)
					: most === ''
						? Infinity
						: Number(most),
			];
		}
	}
}
