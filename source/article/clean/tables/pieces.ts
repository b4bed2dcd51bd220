import type {Table} from '../../model.js';
import {plainCell} from '../../plain.js';
import type {Session} from '../context.js';
import type {Draft} from '../draft.js';
import {foldDrafts} from '../fold.js';
import {sourceOf, type Line} from '../lines.js';
import {takeRow} from './counted-rows.js';
import {isFurniture, mostBetween} from './furniture.js';

const longest = 100;
/**
A running head comes again elsewhere, its page number aside.
*/
const withoutNumber = (text: string) =>
	text.replaceAll(/\d+/g, '').replaceAll(/\s+/g, ' ').trim();

/**
What is page furniture in a text.
*/
class Furniture {
	#heads: Map<string, number> | undefined;

	constructor(private readonly drafts: readonly Draft[]) {}

	includes({look, text}: Draft): boolean {
		return (
			text.length <= longest &&
			// A page's number between dashes looks like an item.
			((look === 'items' && isFurniture(text.trim())) ||
				(look === 'text' && (isFurniture(text) || this.#isHead(text))))
		);
	}

	#isHead(text: string): boolean {
		if (/[,.:;]$/.test(text)) {
			return false;
		}

		if (!this.#heads) {
			this.#heads = new Map();
			for (const draft of this.drafts) {
				if (draft.look === 'text' && draft.text.length <= longest) {
					const head = withoutNumber(draft.text);
					this.#heads.set(head, (this.#heads.get(head) ?? 0) + 1);
				}
			}
		}

		return (this.#heads.get(withoutNumber(text)) ?? 0) > 1;
	}
}

const tableOf = (draft: Draft | undefined): Table | undefined =>
	draft?.look === 'table' && draft.blocks?.[0]?.type === 'table'
		? draft.blocks[0]
		: undefined;

const header = (table: Table) =>
	table.header?.map(cell => plainCell(cell)).join('|');

/**
Whether a table goes on with another: as many columns, and no header of its own or the same again.
*/
function goesOn(
	table: Table,
	next: Table,
	draft: Draft,
	lines: readonly Line[],
): boolean {
	return (
		table.align.length > 1 &&
		table.align.length === next.align.length &&
		next.caption === undefined &&
		(next.header
			? table.header !== undefined && header(table) === header(next)
			: lines
					.slice(draft.first, draft.last + 1)
					.every(({kind}) => kind !== 'delimiter'))
	);
}

/**
The place of the table that goes on with the one at a place, with nothing but page furniture between; -1 for none. A blank
line alone parts two tables, unless the header comes again or each row stands by itself.
*/
function nextPiece(
	drafts: readonly Draft[],
	at: number,
	table: Table,
	lines: readonly Line[],
	between: Furniture,
): number {
	for (
		let index = at + 1;
		index <= at + 1 + mostBetween && index < drafts.length;
		index++
	) {
		const draft = drafts[index]!;
		const next = tableOf(draft);
		if (next) {
			const isBroken =
				index > at + 1 ||
				(draft.apart &&
					table.header !== undefined &&
					next.header === undefined &&
					next.rows.length === 1);
			return isBroken && goesOn(table, next, draft, lines) ? index : -1;
		}

		if (!between.includes(draft)) {
			return -1;
		}
	}

	return -1;
}

/**
A table broken over pieces by page furniture is one again; what stood between is folded right after it.
*/
export function joinPieces(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	const furnitureOf = new Furniture(drafts);
	const result: Draft[] = [];
	let at = 0;
	while (at < drafts.length) {
		let draft = drafts[at]!;
		const folds: Draft[] = [];
		for (;;) {
			const table = tableOf(draft);
			const index = table
				? nextPiece(drafts, at, table, lines, furnitureOf)
				: -1;
			const piece = drafts[index];
			const next = tableOf(piece);
			if (
				!table ||
				!piece ||
				!next ||
				!session.report({
					kind: 'table-in-pieces',
					act: 'repaired',
					first: draft.last,
					last: piece.first,
					before: drafts
						.slice(at + 1, index)
						.map(({text}) => text)
						.join('⏎'),
					after: 'one table',
					reason: 'The rows after the break belong to the table before it.',
				})
			) {
				break;
			}

			const between = drafts.slice(at + 1, index);
			if (between.length > 0) {
				folds.push(foldDrafts(between, 'page furniture', lines, session));
			}

			if (next.header) {
				folds.push(
					repeatedHeader(
						piece.first,
						headerEnd(lines, piece, next.align.length),
						lines,
						session,
					),
				);
			}

			draft = {
				...draft,
				last: piece.last,
				blocks: [
					{
						...table,
						rows: [...table.rows, ...next.rows],
						endLine: next.endLine,
					},
				],
			};
			at = index;
		}

		result.push(draft, ...folds);
		at++;
	}

	return result;
}

/**
The last line of the header with which a piece begins.
*/
function headerEnd(
	lines: readonly Line[],
	{first, last}: Draft,
	columns: number,
): number {
	// The line under it may stand one row too low.
	const top = takeRow(lines, first, {width: columns, closesEmpty: false});
	if (top?.isWhole) {
		return top.row.last;
	}

	const delimiter = lines
		.slice(first, last + 1)
		.findIndex(({kind}) => kind === 'delimiter');
	return delimiter > 0 ? first + delimiter - 1 : first;
}

/**
The words of a header that the source repeats, folded, since the table shows them already.

@param first
@param last - The header may stand on several lines.
@param lines
@param session
*/
export function repeatedHeader(
	first: number,
	last: number,
	lines: readonly Line[],
	session: Session,
): Draft {
	const text = sourceOf(lines, first, last)
		.split('\n')
		.map(line => line.trim())
		.join(' ');
	return foldDrafts(
		[{look: 'text', first, last, apart: true, text}],
		'repeated header',
		lines,
		session,
	);
}
