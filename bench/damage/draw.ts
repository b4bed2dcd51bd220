import {writeNew, writeOld} from './extractor.js';
import type {Cell, Damaged, Form, Plan, Truth} from './plan.js';
import {furniture, headings, interruptions, sentences} from './prose.js';

/**
A table of the data: cells as plain text.
*/
export type Given = {
	readonly src: string;
	readonly head: readonly string[];
	readonly rows: ReadonlyArray<readonly string[]>;
};

const captions = [
	'Fees of the winter',
	'Overview',
	'All figures for the second year',
	'Table 3: what was counted',
];

/**
Draws how tables are damaged: several ways at once, in about the shares in which real ones are. The same random numbers give
the same text.
*/
export class Draw {
	#kinds = new Set<string>();

	constructor(private readonly random: () => number) {}

	/**
	A text around one table, or around two that abut.

	@param given
	@param other - The one that may abut.
	*/
	damage(given: Given, other: Given): Damaged {
		this.#kinds = new Set();
		const isOld = this.#chance(0.8);
		const plan = this.#plan(given, isOld);
		const write = isOld ? writeOld : writeNew;
		const truth: Truth = {
			...(plan.caption !== undefined && {caption: plan.caption}),
			rows: textsOf(plan.rows),
			hasHeader: plan.rule === 0,
		};
		let {lines, tables} = {lines: write(plan), tables: [truth]};
		let isLost = isOld && isLostOld(plan);
		const outside: string[] = [];
		const way = this.#pick([
			'whole',
			'whole',
			'whole',
			'whole',
			'whole',
			'pieces',
			'abut',
			'bare',
			'blank',
			'alone',
			'swallow',
			'rule',
			'pipe',
			'pipe',
			'nested',
		]);
		switch (way) {
			case 'pieces': {
				lines = this.#pieces(plan, write);
				break;
			}

			case 'abut': {
				const second = this.#plan(other, isOld);
				this.#kinds.add('7 tables that abut');
				isLost ||= (isOld && isLostOld(second)) || isFused(plan, second, isOld);
				lines = [...lines, ...write(second)];
				const lower = {
					...(second.caption !== undefined && {caption: second.caption}),
					rows: textsOf(second.rows),
					hasHeader: second.rule === 0,
				};
				tables =
					plan.phantoms === second.phantoms
						? joined(truth, lower)
						: [truth, lower];
				break;
			}

			case 'bare': {
				if (isOld || plan.rule !== 0 || plan.caption !== undefined) {
					break;
				}

				this.#kinds.add('10 no outer pipes');
				isLost ||= plan.rows.some(row => row[0]!.text === '');
				lines = lines.map(line => line.trim().replaceAll(/^\| ?| ?\|$/g, ''));
				break;
			}

			case 'blank': {
				if (!plan.isSpread) {
					this.#kinds.add('blank lines between rows');
					lines = lines.flatMap(line => [line, '']).slice(0, -1);
				}

				break;
			}

			case 'alone': {
				if (this.#chance(0.7) || plan.caption !== undefined) {
					break;
				}

				this.#kinds.add('11 header alone');
				const header = {...plan, rows: plan.rows.slice(0, 1), rule: 0};
				lines = write(header);
				tables = [{rows: textsOf(header.rows), hasHeader: true}];
				break;
			}

			case 'swallow': {
				this.#kinds.add('3 swallowed text');
				const taken = [
					this.#pick(headings),
					...this.#some(sentences, 1 + this.#number(3)),
				];
				outside.push(...taken);
				lines = [...lines, `| ${taken[0]!}`, ...taken.slice(1), '|'];
				break;
			}

			case 'rule': {
				if (plan.rule >= 0 && !plan.isSpread) {
					this.#kinds.add('9 rule of another width');
					const isMore = this.#chance(0.5);
					lines = lines.map(line =>
						line.startsWith('|---|---|')
							? isMore
								? `${line}---|`
								: line.slice(0, -4)
							: line,
					);
				}

				break;
			}

			case 'pipe': {
				this.#kinds.add('4 lone pipes');
				lines = [
					...lines,
					...Array.from({length: 1 + this.#number(3)}, () => '|'),
				];
				break;
			}

			default: {
				break;
			}
		}

		const broken =
			isOld &&
			plan.rows.some(
				row =>
					firstOf(row)?.form === 'wrapped' ||
					row.some(
						({form}, at) =>
							form === 'list' ||
							(plan.isSpread && form === 'wrapped' && at > 0),
					),
			);
		return {
			source: given.src,
			text: this.#around(lines),
			tables,
			isBroken: broken,
			isLost,
			kinds: [...this.#kinds],
			outside,
		};
	}

	#chance(share: number): boolean {
		return this.random() < share;
	}

	/** From 0 to below `most`. */
	#number(most: number): number {
		return Math.floor(this.random() * most);
	}

	#pick<T>(values: readonly T[]): T {
		return values[this.#number(values.length)]!;
	}

	/** So many values, none twice. */
	#some<T>(values: readonly T[], count: number): T[] {
		const left = [...values];
		return Array.from(
			{length: Math.min(count, left.length)},
			() => left.splice(this.#number(left.length), 1)[0]!,
		);
	}

	/**
	How the page holds the table.
	*/
	#plan({head, rows}: Given, isOld: boolean): Plan {
		const texts = [head, ...rows].map(row => [...row]);
		if (this.#chance(0.06)) {
			texts[0]![0] = '';
		}

		const hasRule = this.#chance(0.4);
		const shape = isOld ? this.random() : 0;
		const isSpread = shape > 0.45 && shape < 0.85;
		const isWrapped = shape > 0.45;
		const columns = head.map((_, column) =>
			this.#formOf(column, isWrapped, isSpread),
		);
		const headIsText = this.#chance(0.4);
		const cells = texts.map((row, at) =>
			row.map((text, column): Cell => {
				const form =
					at === 0 && headIsText
						? 'text'
						: isWrapped && this.#chance(0.03)
							? this.#pick<Form>(['text', 'wrapped'])
							: columns[column]!;
				return form === 'list' ? asList(text, at) : {text, form};
			}),
		);
		if (cells.some(row => row.some(({form}) => form === 'list'))) {
			this.#kinds.add('36 list in a cell');
		}

		if (isOld && isSpread) {
			this.#kinds.add('36 rows over several lines');
		}

		if (isOld && cells.some(row => firstOf(row)?.form === 'wrapped')) {
			this.#kinds.add('37 rows without their opening pipe');
		}

		if (isOld && texts[0]![0] === '') {
			this.#kinds.add('38 corner dropped');
		} else if (texts.slice(1).some(row => row.includes(''))) {
			this.#kinds.add(isOld ? '2 empty cells dropped' : 'empty cells');
		}

		if (!hasRule) {
			this.#kinds.add('6 no delimiter row');
		}

		const isMisplaced = hasRule && this.#chance(0.06);
		if (isMisplaced) {
			this.#kinds.add('delimiter row one row too low');
		}

		const phantoms = this.#chance(0.12) ? 1 + this.#number(20) : 0;
		if (phantoms > 0) {
			this.#kinds.add('1 phantom columns');
		}

		const caption =
			!isMisplaced && this.#chance(0.08) ? this.#pick(captions) : undefined;
		if (caption !== undefined) {
			this.#kinds.add('8 caption as a row');
		}

		const isCaptionRuled =
			hasRule && caption !== undefined && this.#chance(0.5);
		return {
			rows: cells,
			rule: hasRule && !isCaptionRuled ? (isMisplaced ? 1 : 0) : -1,
			isCaptionRuled,
			isSpread,
			phantoms,
			...(caption !== undefined && {caption}),
		};
	}

	#formOf(column: number, isWrapped: boolean, isSpread: boolean): Form {
		if (!isWrapped) {
			return 'text';
		}

		if (isSpread && column > 0 && this.#chance(0.08)) {
			return 'list';
		}

		return column === 0
			? this.#pick<Form>(['text', 'wrapped'])
			: this.#pick<Form>(['text', 'wrapped', 'wrapped']);
	}

	/**
	A table that was cut by a page's end, once or twice.
	*/
	#pieces(plan: Plan, write: (plan: Plan) => string[]): string[] {
		const [header, ...rows] = plan.rows;
		const size = Math.max(2, Math.ceil(rows.length / (2 + this.#number(2))));
		if (size >= rows.length) {
			return write(plan);
		}

		const isAgain = this.#chance(0.5);
		this.#kinds.add(isAgain ? 'in pieces, header again' : 'in pieces of rows');
		const between = this.#pick(plan.isSpread ? interruptions : furniture);
		const lines = write({...plan, rows: [header!, ...rows.slice(0, size)]});
		for (let at = size; at < rows.length; at += size) {
			const piece = rows.slice(at, at + size);
			const {caption, ...bare} = plan;
			lines.push(
				...between,
				...write({
					...bare,
					rows: isAgain ? [header!, ...piece] : piece,
					rule: isAgain ? plan.rule : -1,
				}),
			);
		}

		return lines;
	}

	/**
	Prose around the lines of a table, one block a line, or each parted by a blank line.
	*/
	#around(lines: readonly string[]): string {
		const prose = this.#some(sentences, 2 + this.#number(4));
		const cut = 1 + this.#number(prose.length - 1);
		const isParted = this.#chance(0.3);
		const heading = this.#chance(0.3) ? [this.#pick(headings)] : [];
		const blocks = [
			...prose.slice(0, cut),
			...heading,
			lines.join('\n'),
			...prose.slice(cut),
		];
		return blocks.join(isParted ? '\n\n' : '\n');
	}
}

const textsOf = (rows: ReadonlyArray<readonly Cell[]>): string[][] =>
	rows.map(row => row.map(({text}) => text.replaceAll('\n', ' ')));

const firstOf = (row: readonly Cell[]): Cell | undefined =>
	row.find(({text}) => text !== '');

/**
Two tables that abut: one where the second has the header of the first again, and no more of a line under it.
*/
function joined(upper: Truth, lower: Truth): Truth[] {
	return lower.caption === undefined &&
		(upper.hasHeader || !lower.hasHeader) &&
		upper.rows[0]!.join('\n') === lower.rows[0]!.join('\n')
		? [{...upper, rows: [...upper.rows, ...lower.rows.slice(1)]}]
		: [upper, lower];
}

function asList(text: string, row: number): Cell {
	const words = text.split(' ');
	return row > 0 && words.length > 3
		? {
				text: [
					words.slice(0, words.length >> 1).join(' '),
					words.slice(words.length >> 1).join(' '),
				].join('\n'),
				form: 'list',
			}
		: {text, form: 'text'};
}

/**
Whether what version 2.0.0 writes of a table can be another's as well: pipes in words, rows spread over lines that nothing
opens, a list that opens a row.
*/
function isLostOld({rows, rule, isSpread}: Plan): boolean {
	const firsts = rows.map(row => firstOf(row));
	return (
		rows.some(row => row.some(({text}) => text.includes('|'))) ||
		firsts.some(cell => cell?.form === 'list') ||
		(isSpread && rule < 0 && firsts.every(cell => cell?.form !== 'text'))
	);
}

/**
Whether nothing tells where one table ends and the next begins.
*/
function isFused(upper: Plan, lower: Plan, isOld: boolean): boolean {
	const hasBlanks = [...upper.rows, ...lower.rows]
		.flat()
		.some(({text}) => text === '');
	return (
		lower.rule < 0 &&
		!lower.isCaptionRuled &&
		(upper.rows[0]!.length === lower.rows[0]!.length ||
			(isOld && (hasBlanks || upper.isSpread || lower.isSpread)))
	);
}
