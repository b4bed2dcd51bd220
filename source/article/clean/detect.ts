import type {PartContent, SourceKind} from '../model.js';
import {isMarkdownForm} from './form.js';
import {readLines, type Line} from './lines.js';
import {cleanPart} from './index.js';

/**
So much of a text is looked at, in UTF-16 units.
*/
const sample = 64 * 1024;
/**
The comment that `clean` ends its output with when something was repaired or flagged: it is not to be cleaned again.
*/
export const cleanedMark = '<!-- cleaned -->';

const htmlStart =
	/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|frameset)[\s>]/i;
const tags =
	/<\/?(?:html|head|body|div|p|span|article|section|table|tbody|tr|td|ul|ol|li|h[1-6]|a|script|style|meta|link|br|img)(?:\s[^<>]{0,500})?\/?>/gi;

function isHtml(text: string): boolean {
	const head = text.slice(0, 4096);
	if (htmlStart.test(head)) {
		return true;
	}

	if (!/^\s*<[!a-z]/i.test(head)) {
		return false;
	}

	let length = 0;
	let count = 0;
	for (const [tag] of head.matchAll(tags)) {
		count++;
		length += tag.length;
	}

	return count >= 4 && length * 8 > head.length;
}

/**
Whether every line has the same number of fields, and nothing reads like prose.
*/
function isTable(text: string, isWhole: boolean): boolean {
	const lines = text.split('\n').slice(0, 200);
	if (!isWhole || lines.length === 200) {
		lines.pop();
	}

	const rows = lines.filter(line => line.trim() !== '');
	if (rows.length < 2 || rows[0]!.startsWith('|')) {
		return false;
	}

	const tabs = rows[0]!.split('\t').length;
	return tabs > 1 && rows.every(row => row.split('\t').length === tabs)
		? true
		: rows.length > 2 && hasCommas(rows);
}

function hasCommas(rows: readonly string[]): boolean {
	const counts = rows.map(row => {
		const bare = row.replaceAll(/"(?:[^"]|"")*"/g, '');
		return bare.split(',').length;
	});
	const [fields] = counts;
	return (
		fields !== undefined &&
		fields > 1 &&
		counts.every(count => count === fields) &&
		rows.every(row => !/,\s|[!.?]$/.test(row.replaceAll(/"(?:[^"]|"")*"/g, '')))
	);
}

/**
Whether each block is parted from the next by a blank line, so that Markdown reads it as it was meant.
*/
function isParted(lines: readonly Line[]): boolean {
	return lines.every(
		({kind}, at) => kind !== 'plain' || lines[at + 1]?.kind !== 'plain',
	);
}

/**
What a text was found to be.
*/
export type Detected = {
	readonly kind: SourceKind;
	/**
	The whole text as cleaning read it, where that was needed to tell: it need not be read again.
	*/
	readonly content?: PartContent;
};

/**
Tells what a text is, by its first 64 KB. `markdown` is only what Markdown reads as it was meant: in which cleaning finds
nothing to do, or what this program has cleaned before.
*/
export function detect(text: string): Detected {
	const head = text.slice(0, sample);
	if (isHtml(head)) {
		return {kind: 'html'};
	}

	if (text.slice(-100).trimEnd().endsWith(cleanedMark)) {
		return {kind: 'markdown'};
	}

	const isWhole = text.length <= sample;
	if (isTable(head, isWhole)) {
		return {kind: 'table'};
	}

	const end = isWhole ? head.length : head.lastIndexOf('\n') + 1;
	const whole = end > 0 ? head.slice(0, end) : head;
	const lines = readLines(whole);
	if (!isMarkdownForm(lines) && !isParted(lines)) {
		return {kind: 'text'};
	}

	const content = cleanPart(whole, {
		firstLine: 1,
		isFirst: true,
		isLast: isWhole,
	});
	const kind = content.repairs.length === 0 ? 'markdown' : 'text';
	return isWhole ? {kind, content} : {kind};
}

/**
The kind of a text: see `detect`.
*/
export const detectKind = (text: string): SourceKind => detect(text).kind;
