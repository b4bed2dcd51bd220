import type {PartContent, SourceKind} from '../model.js';
import {hasTag, isHtml} from '../html/recognise.js';
import {saysHtml, saysTable, type Said} from '../said.js';
import {isDelimited} from '../table/recognise.js';
import {protectWords} from './finish.js';
import {beginsAnew, isMarkdownForm} from './form.js';
import {Session} from './context.js';
import {readLines, type Line} from './lines.js';
import {readTables} from './tables/index.js';
import {firstCut} from './split.js';
import {cleanPart} from './index.js';

/**
A text up to this length is looked at as a whole, of a longer one so much, in UTF-16 units.
*/
const short = 64 * 1024;
const sample = 32 * 1024;
/**
The comment that `clean` ends its output with when something was repaired or flagged: it is not to be cleaned again.
*/
export const cleanedMark = '<!-- cleaned -->';

/**
Whether each block is parted from the next by a blank line, so that Markdown reads it as it was meant.
*/
function isParted(lines: readonly Line[]): boolean {
	return lines.every(({kind}, at) => {
		const next = lines[at + 1];
		return (
			next?.kind !== 'plain' ||
			(kind !== 'plain' &&
				// Behind these Markdown takes it for their end.
				!((kind === 'item' || kind === 'quote') && beginsAnew(next.text)))
		);
	});
}

/**
What a text was found to be.
*/
export type Detected = {
	readonly kind: SourceKind;
	/**
	What cleaning read to tell, where that is what the text holds: it need not be read again.
	*/
	readonly begun?: Begun;
};

/**
The beginning of a text, read.
*/
export type Begun = {
	/**
	In UTF-16 units.
	*/
	readonly length: number;
	readonly content: PartContent;
};

/**
The kind that a text shows, or is said to be of, before any of it is read.
*/
function apparentKind(head: string, said: Said): SourceKind | undefined {
	if (isHtml(head) || (saysHtml(said) && hasTag(head))) {
		return 'html';
	}

	return saysTable(said) ? 'table' : undefined;
}

/**
Tells what a text is, by its first 64 KB at most. `markdown` is only what Markdown reads as it was meant: in which cleaning
finds nothing to do, or what this program has cleaned before.

@param said - What is called a page is one if it has but one tag, and what is called delimited text a table, however few its rows
or uneven its lines are.
*/
export function detect(text: string, said: Said = {}): Detected {
	const isWhole = text.length <= short;
	const head = text.slice(0, isWhole ? short : sample);
	const apparent = apparentKind(head, said);
	if (apparent !== undefined) {
		return {kind: apparent};
	}

	if (text.slice(-100).trimEnd().endsWith(cleanedMark)) {
		return {kind: 'markdown'};
	}

	if (isDelimited(head, isWhole)) {
		return {kind: 'table'};
	}

	const end = isWhole ? head.length : head.lastIndexOf('\n') + 1;
	const whole = end > 0 ? head.slice(0, end) : head;
	const lines = readLines(whole);
	if (!isMarkdownForm(lines) && !isParted(lines)) {
		return {kind: 'text'};
	}

	if (!isWhole && hasBrokenTable(lines)) {
		return {kind: 'text'};
	}

	// Of a long source as much is cleaned as its first screen waits for.
	const probed = isWhole ? whole : text.slice(0, firstCut(text));
	const content = cleanPart(probed, {
		firstLine: 1,
		isFirst: true,
		isLast: isWhole,
	});
	const isSound = content.repairs.length === 0;
	const kind =
		isSound || (!isWhole && isOneTable(text, content)) ? 'markdown' : 'text';
	const isSame = isWhole
		? kind === 'text' || isReadAlike(whole, lines)
		: isSound && isReadAlike(probed, readLines(probed));
	return isSame ? {kind, begun: {length: probed.length, content}} : {kind};
}

/**
Whether a long text is one table from end to end, whose beginning is sound: it lacks a title, as any table does.
*/
function isOneTable(text: string, {blocks, repairs}: PartContent): boolean {
	if (
		blocks.length !== 1 ||
		blocks[0]!.type !== 'table' ||
		repairs.some(({kind}) => kind !== 'missing-title')
	) {
		return false;
	}

	const end = text.trimEnd().length;
	let at = 0;
	while (at < end && text.startsWith('|', at)) {
		const feed = text.indexOf('\n', at);
		at = feed === -1 ? end : feed + 1;
	}

	return at >= end;
}

/**
Whether cleaning reads a sound text just as the Markdown parser does: not where something is defined for elsewhere, where
marks stand inside words, where a fence is never closed, or where a block's meaning lies in its neighbour.
*/
function isReadAlike(text: string, lines: readonly Line[]): boolean {
	const fences = lines.filter(({kind}) => kind === 'fence').length;
	return (
		fences % 2 === 0 &&
		protectWords(text) === text &&
		lines.every(
			line =>
				line.kind !== 'html' &&
				line.kind !== 'definition' &&
				line.kind !== 'indented' &&
				!(line.kind === 'item' && /^\s*\d/.test(line.text)) &&
				!line.text.startsWith('Table: '),
		)
	);
}

/**
Whether tables are damaged: the commonest of the signs, and a cheap one.
*/
function hasBrokenTable(lines: readonly Line[]): boolean {
	const session = new Session({firstLine: 1, isFirst: true, isLast: false});
	let isCode = false;
	let at = 0;
	while (at < lines.length && session.count === 0) {
		const {kind} = lines[at]!;
		isCode = kind === 'fence' ? !isCode : isCode;
		const reading =
			kind === 'row' && !isCode ? readTables(lines, at, session) : undefined;
		at = reading ? reading.end : at + 1;
	}

	return session.count > 0;
}

/**
The kind of a text: see `detect`.
*/
export const detectKind = (text: string): SourceKind => detect(text).kind;
