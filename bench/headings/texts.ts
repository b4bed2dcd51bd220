/**
Reads the measured texts, when they are there, as the cleaner would hand them over.
*/
import {readFileSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {type PlainLine} from '../../source/article/clean/headings/line-kinds.js';

export type Text = {
	readonly id: string;
	readonly page: string;
	readonly site: string;
	readonly mode: 'text' | 'md';
	readonly v: string;
	readonly text: string;
	/**
	One letter a line: see the data's own description.
	*/
	readonly kinds: string;
	readonly use: readonly string[];
	readonly stratum?: string;
};

/**
Reads `learn.json.gz`. Throws where the file is absent.
*/
export function readTexts(folder: URL): Text[] {
	const packed = readFileSync(new URL('learn.json.gz', folder));
	return JSON.parse(gunzipSync(packed).toString('utf8')) as Text[];
}

/**
The kind that a line's visible form gives; the truth is used only to free what a cell swallowed.
*/
function visibleKind(line: string, letter: string): PlainLine {
	const text = line.trim();
	if (text === '') {
		return {text, kind: 'blank'};
	}

	if (text === '|') {
		return {text, kind: 'pipe'};
	}

	if (text === '-') {
		return {text, kind: 'dash'};
	}

	if (/^\|[\s\-:|]+$/.test(text) && text.includes('-')) {
		return {text, kind: 'delimiter'};
	}

	if (/[a-z]/.test(letter)) {
		return {text: text.replace(/^[\s|]+/, ''), kind: 'plain'};
	}

	if (/^\||\|$/.test(text)) {
		return {text, kind: 'table'};
	}

	if (text.startsWith('![')) {
		return {text, kind: 'image'};
	}

	if (/^(?:[*+\-•]|\d{1,3}[).])\s/.test(text)) {
		return {text, kind: 'item'};
	}

	return /^#{1,6}\s/.test(text)
		? {text, kind: 'heading'}
		: {text, kind: text.startsWith('>') ? 'quote' : 'plain'};
}

/**
The lines as `inferHeadings` gets them.
*/
export function linesOf(text: Text): PlainLine[] {
	return text.text
		.split('\n')
		.map((line, at) => visibleKind(line, text.kinds[at] ?? 'P'));
}

/**
Truth of a line: true, false, or undefined where it counts neither way.
*/
export function truthOf(text: Text, at: number): boolean | undefined {
	const letter = text.kinds[at] ?? 'P';
	return at === 0 || /[bf]/i.test(letter) ? undefined : /h/i.test(letter);
}
