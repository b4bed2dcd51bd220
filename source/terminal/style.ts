import type {Line, Role, Run} from '../layout/line.js';
import type {Look, Theme} from './colour.js';
import {
	bold,
	italic,
	makePen,
	penChange,
	plainPen,
	reverse,
	strike,
	underline,
	type ColourLevel,
	type Pen,
} from './pen.js';

type Style = {
	readonly attributes: number;
	readonly foreground?: string;
	readonly background?: string;
};

const plain: Style = {attributes: 0};
const gray = '90';

/**
What each role looks like in each theme: the one place where roles become colours.
*/
function styleOf(role: Role, look: Look): Style {
	const isMono = look.theme === 'mono';
	switch (role) {
		case 'title':
		case 'heading':
		case 'strong':
		case 'table-header':
		case 'key': {
			return {attributes: bold};
		}

		case 'number':
		case 'hint':
		case 'mark':
		case 'equal': {
			return look.isGrayReadable ? {attributes: 0, foreground: gray} : plain;
		}

		case 'emphasis': {
			return {attributes: isMono ? underline : italic};
		}

		case 'strike': {
			return {attributes: strike};
		}

		case 'link': {
			return {attributes: underline, foreground: linkColour(look)};
		}

		case 'code': {
			return {attributes: 0, foreground: '36'};
		}

		case 'border': {
			return {attributes: 0, foreground: gray};
		}

		case 'inferred':
		case 'gap':
		case 'fold': {
			return {attributes: isMono ? 0 : italic};
		}

		case 'match': {
			return {attributes: reverse, foreground: '33'};
		}

		case 'present-match': {
			return {attributes: reverse | (isMono ? underline : bold)};
		}

		case 'cursor': {
			return {attributes: reverse};
		}

		case 'changed': {
			return {
				attributes: bold | underline,
				foreground: '35',
				...tint(look.theme, look.level),
			};
		}

		case 'error': {
			return {attributes: bold, foreground: '31'};
		}

		case 'quote':
		case 'caption': {
			return plain;
		}
	}
}

/**
The terminal's blue is hard to read on most dark backgrounds; its bright one is not.
*/
function linkColour(look: Look): string {
	return look.isGrayReadable && look.theme === 'dark' ? '94' : '34';
}

/**
A background behind what changed, faint enough to read on, where the terminal has more than its sixteen colours.
*/
function tint(theme: Theme, level: ColourLevel): {background?: string} {
	return level < 3 || theme === 'mono'
		? {}
		: {background: theme === 'dark' ? '48;2;52;28;58' : '48;2;250;232;252'};
}

/**
The pen for a run. Where roles meet, their attributes add up, the later colour counts, and a second reversal takes the
first one back, so that a hit shows inside the cursor.
*/
export function penOf(run: Run, look: Look): Pen {
	let attributes = 0;
	let foreground = '';
	let background = '';
	for (const role of run.roles) {
		const style = styleOf(role, look);
		attributes =
			(attributes | (style.attributes & ~reverse)) ^
			(style.attributes & reverse);
		foreground = style.foreground ?? foreground;
		background = style.background ?? background;
	}

	const link = look.hasLinks ? (run.address ?? '') : '';
	return look.level === 0
		? makePen(attributes, '', '', link)
		: makePen(attributes, foreground, background, link);
}

/**
A line as ANSI text, beginning and ending with a plain pen.

The marks that stand for roles where there is no attribute either (`>` before the cursor, backticks, `*…*`) are part of
the line's text and made by those who make the line; this adds nothing that takes a column.
*/
export function paintLine(line: Line, look: Look): string {
	if (!look.isStyled) {
		return line.runs.map(run => run.text).join('');
	}

	let text = '';
	let pen = plainPen;
	for (const run of line.runs) {
		const next = penOf(run, look);
		text += fullReset(penChange(pen, next)) + run.text;
		pen = next;
	}

	return text + fullReset(penChange(pen, plainPen));
}

/**
Ink's tokenizer knows no reset without its zero.
*/
function fullReset(bytes: string): string {
	return bytes
		.replace('\u{1B}[m', '\u{1B}[0m')
		.replace('\u{1B}[;', '\u{1B}[0;');
}
