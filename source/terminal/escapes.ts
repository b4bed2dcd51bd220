import {makePen, type ColourLevel, type Pen} from './pen.js';
import {applySgr} from './sgr.js';

const escape = 0x1b;
const longestAddress = 2048;

/**
A stretch of text in one pen.
*/
export type Stretch = {readonly text: string; readonly pen: Pen};

/**
Parts ANSI text into stretches. Only SGR and OSC 8 are understood; every other sequence is dropped, so that nothing else
can reach the terminal by way of a frame. Controls that begin no sequence stay in the text.

@param text
@param first The pen that it begins with.
@param level Colours above it are reduced.
*/
export function* stretchesOf(
	text: string,
	first: Pen,
	level: ColourLevel,
): Generator<Stretch> {
	let pen = first;
	let at = 0;
	while (at < text.length) {
		if (text.codePointAt(at) === escape) {
			const sequence = readEscape(text, at, pen, level);
			pen = sequence.pen;
			at = sequence.end;
			continue;
		}

		const next = text.indexOf('\u{1B}', at);
		const end = next === -1 ? text.length : next;
		yield {text: text.slice(at, end), pen};
		at = end;
	}
}

/**
Whether a character is a control or a separator of lines, which must not reach the terminal.
*/
export function isControl(glyph: string): boolean {
	const code = glyph.codePointAt(0) ?? 0;
	return (
		code < 0x20 ||
		(code >= 0x7f && code < 0xa0) ||
		code === 0x20_28 ||
		code === 0x20_29
	);
}

/**
Reads the sequence at `start`: the pen after it, and where it ends.
*/
function readEscape(
	text: string,
	start: number,
	pen: Pen,
	level: ColourLevel,
): {pen: Pen; end: number} {
	const introducer = text[start + 1];
	if (introducer === '[') {
		let end = start + 2;
		while (end < text.length && isParameter(text.codePointAt(end) ?? 0)) {
			end++;
		}

		const parameters = text.slice(start + 2, end);
		return {
			pen: text[end] === 'm' ? applySgr(pen, parameters, level) : pen,
			end: end + 1,
		};
	}

	if (introducer === ']') {
		let end = start + 2;
		while (end < text.length && !isControl(text[end] ?? '')) {
			end++;
		}

		return {
			pen: linkPen(pen, text.slice(start + 2, end)),
			end: text[end] === '\u{1B}' ? end + 2 : end + 1,
		};
	}

	return {pen, end: start + 2};
}

function isParameter(code: number): boolean {
	return code >= 0x20 && code < 0x40;
}

/**
The pen after an OSC; only links count, and an address that is too long counts as none.
*/
function linkPen(pen: Pen, content: string): Pen {
	const match = /^8;[^;]*;(?<address>.*)$/.exec(content);
	if (!match) {
		return pen;
	}

	const address = match.groups?.address ?? '';
	return makePen(
		pen.attributes,
		pen.foreground,
		pen.background,
		address.length > longestAddress ? '' : address,
	);
}
