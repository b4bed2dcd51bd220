import {announcesList} from '../gaps.js';
import {closeOuterPipes} from '../tables/bare.js';
import {readDrawnTable} from '../tables/drawn.js';
import {isFurniture, mostBetween} from '../tables/furniture.js';
import {readTables} from '../tables/index.js';
import {dropPipe} from '../tables/lone-pipe.js';
import {pipesOf} from '../tables/pipes.js';
import type {TableReading} from '../tables/reading.js';
import type {Cursor} from './cursor.js';

function take(cursor: Cursor, reading: TableReading | undefined): boolean {
	if (!reading) {
		return false;
	}

	cursor.take(reading.drafts, reading.end - 1);
	cursor.afterTable = true;
	return true;
}

/**
The columns of the last table that was read, where nothing but page furniture stands after it; 0 for none.
*/
function widthBefore(cursor: Cursor): number {
	for (let back = 1; back <= mostBetween + 1; back++) {
		const draft = cursor.draftAt(-back);
		const block = draft?.look === 'table' ? draft.blocks?.[0] : undefined;
		if (block?.type === 'table') {
			return back > 1 ? block.align.length : 0;
		}

		// A page's number between dashes looks like an item.
		if (
			(draft?.look !== 'text' && draft?.look !== 'items') ||
			!isFurniture(draft.text.trim())
		) {
			return 0;
		}
	}

	return 0;
}

function takeTables(cursor: Cursor): boolean {
	return take(
		cursor,
		readTables(cursor.lines, cursor.at, cursor.session, widthBefore(cursor)),
	);
}

/**
A table of pipes that begins with a row. Whether there is one, as with all of these.
*/
export function readRows(cursor: Cursor): boolean {
	if (closeOuterPipes(cursor.lines, cursor.at, cursor.session) === 'left') {
		cursor.line.kind = cursor.line.text.startsWith('#') ? 'heading' : 'row';
		return false;
	}

	return takeTables(cursor);
}

/**
A table in another form than pipes, or without its outer ones.
*/
export function readDrawn(cursor: Cursor): boolean {
	const {text, kind} = cursor.line;
	const under = cursor.below?.kind;
	if (
		!cursor.isMarkdown &&
		under === 'delimiter' &&
		closeOuterPipes(cursor.lines, cursor.at, cursor.session) === 'closed'
	) {
		return takeTables(cursor);
	}

	return (
		(kind === 'rule' ||
			under === 'rule' ||
			text.includes('\t') ||
			text.startsWith('=') ||
			text.includes('+-')) &&
		take(cursor, readDrawnTable(cursor.lines, cursor.at, cursor.session))
	);
}

/**
`|  |  |` over a table, or a pipe alone that is the first cell of one.
*/
function readBlankRow(cursor: Cursor): boolean {
	const below = cursor.lines
		.slice(cursor.at + 1, cursor.at + 4)
		.map(({kind}) => kind);
	return (
		(below[0] === 'delimiter' ||
			below.find(kind => kind !== 'pipe') === 'row') &&
		takeTables(cursor)
	);
}

/** Whether the line before announces a list, so that a lone pipe is what is left of it. */
function isAnnounced({lines, at}: Cursor): boolean {
	return announcesList(at > 0 ? lines[at - 1]!.text : '');
}

/** Whether the next line is a whole row, so that the pipe is left over from the table's beginning. */
function isOverRow({below}: Cursor): boolean {
	const pipes = below?.kind === 'row' ? pipesOf(below) : undefined;
	return (
		pipes !== undefined && pipes.leads && pipes.ends && pipes.cells.length > 1
	);
}

/**
A line of nothing but pipes: the head of a table, or left over from one.
*/
export function readPipe(cursor: Cursor): boolean {
	if (readBlankRow(cursor)) {
		return true;
	}

	if (
		(cursor.afterTable || isAnnounced(cursor) || isOverRow(cursor)) &&
		dropPipe(cursor.at, cursor.session)
	) {
		cursor.dropPipe();
		return true;
	}

	return false;
}
